import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../model/answer.ts';
import { conforms, gap, held, none, notBorneOut } from '../provision.ts';
import {
  exits,
  firstVisit,
  graduatesComplaints,
  retention,
  returneesComplaints,
  tracking,
} from './limits.ts';

const count = (number: number) => ({ value: { number } });
const never = { value: { never: true } };
const inPlace = { value: { state: 'in-place' as const } };
const partly = { value: { state: 'partly' as const } };

describe(graduatesComplaints.title, () => {
  it.each([0, 5])('conforms at %i working days', (days) => {
    expect(held(graduatesComplaints, { outcome: count(days) })).toEqual(conforms);
  });

  it('does not conform at six working days, and says that it is one too many', () => {
    expect(held(graduatesComplaints, { outcome: count(6) })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { outcome: { kind: 'too-many', by: 1 } },
    });
  });

  it('does not conform where complainants never hear', () => {
    expect(held(graduatesComplaints, { outcome: never })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { outcome: { kind: 'never' } },
    });
  });
});

describe(returneesComplaints.title, () => {
  const sound: Answers = {
    outcome: count(15),
    channels: { value: { picked: ['phone'] } },
    department: inPlace,
  };

  it('conforms at fifteen working days, where the five of 000 8.5 are exceeded by ten', () => {
    expect(held(returneesComplaints, sound)).toEqual(conforms);
    expect(held(graduatesComplaints, sound).because).toEqual({ outcome: { kind: 'too-many', by: 10 } });
  });

  it('does not conform at sixteen working days, and says that it is one too many', () => {
    expect(held(returneesComplaints, { ...sound, outcome: count(16) })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { outcome: { kind: 'too-many', by: 1 } },
    });
  });

  it('does not conform where complainants never hear, however many channels there are', () => {
    const channels = { value: { picked: ['site', 'letter', 'phone', 'online'] } };
    expect(held(returneesComplaints, { ...sound, channels, outcome: never })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { outcome: { kind: 'never' } },
    });
  });

  it('is partly met in time with a department that is partly in place', () => {
    expect(held(returneesComplaints, { ...sound, department: partly })).toEqual({
      verdict: 'partial',
      ...gap,
      because: { department: 'partial' },
    });
  });

  it('stays open in time while nothing is known of the channels', () => {
    expect(held(returneesComplaints, { ...sound, channels: {} })).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { channels: 'unanswered' },
    });
  });
});

describe(exits.title, () => {
  it('conforms with two passages, two exits and the signs', () => {
    expect(held(exits, { passages: count(2), exits: count(2), signs: inPlace })).toEqual(conforms);
  });

  it('does not conform with one exit of two, and says that one is missing', () => {
    expect(held(exits, { passages: count(3), exits: count(1), signs: inPlace })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { exits: { kind: 'too-few', by: 1 } },
    });
  });

  it('takes no exit at all for an answer', () => {
    expect(held(exits, { passages: count(2), exits: count(0), signs: inPlace })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { exits: { kind: 'too-few', by: 2 } },
    });
  });

  it('is partly met where only the signs are partly in place', () => {
    expect(held(exits, { passages: count(2), exits: count(2), signs: partly })).toEqual({
      verdict: 'partial',
      ...gap,
      because: { signs: 'partial' },
    });
  });

  it('shows the missing exit although the signs are still unanswered', () => {
    expect(held(exits, { passages: count(2), exits: count(1) })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { exits: { kind: 'too-few', by: 1 }, signs: 'unanswered' },
    });
  });
});

describe(firstVisit.title, () => {
  it('is borne out at fifteen days', () => {
    expect(held(firstVisit, { visit: count(15) })).toEqual(conforms);
  });

  it('is not borne out at sixteen days: an observation, and a gap only under the strict reading', () => {
    expect(held(firstVisit, { visit: count(16) })).toEqual({
      verdict: 'nonconforming',
      ...notBorneOut,
      because: { visit: { kind: 'too-many', by: 1 } },
    });
  });

  it('is not borne out where nobody is visited', () => {
    expect(held(firstVisit, { visit: never })).toEqual({
      verdict: 'nonconforming',
      ...notBorneOut,
      because: { visit: { kind: 'never' } },
    });
  });
});

describe(retention.title, () => {
  it('is borne out by five years, which “五年以上” includes', () => {
    expect(held(retention, { entered: inPlace, filed: inPlace, kept: count(5) })).toEqual(conforms);
  });

  it('is not borne out by four years, and says that one is missing', () => {
    expect(held(retention, { entered: inPlace, filed: inPlace, kept: count(4) })).toEqual({
      verdict: 'nonconforming',
      ...notBorneOut,
      because: { kept: { kind: 'too-few', by: 1 } },
    });
  });

  it('is partly borne out where files are kept long enough but filed only partly', () => {
    expect(held(retention, { entered: inPlace, filed: partly, kept: count(6) })).toEqual({
      verdict: 'partial',
      ...notBorneOut,
      because: { filed: 'partial' },
    });
  });

  it('is not borne out where nothing is kept', () => {
    expect(held(retention, { entered: inPlace, filed: inPlace, kept: never })).toEqual({
      verdict: 'nonconforming',
      ...notBorneOut,
      because: { kept: { kind: 'never' } },
    });
  });
});

describe(tracking.title, () => {
  const quarterly = (last: string) => ({ tracking: { value: { every: 3, unit: 'month' as const, last } } });

  it('conforms on the last day of the agency’s own interval', () => {
    expect(held(tracking, quarterly('2026-08-20'))).toEqual(conforms);
  });

  it('does not conform on the day after, and says that it is one day overdue', () => {
    expect(held(tracking, quarterly('2026-08-19'))).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { tracking: { kind: 'overdue', days: 1 } },
    });
  });

  it('does not conform where nobody is ever tracked', () => {
    expect(held(tracking, { tracking: never })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { tracking: { kind: 'never' } },
    });
  });

  it.each([
    ['no interval', { last: '2026-11-01' }],
    ['half an interval', { every: 3, last: '2026-11-01' }],
    ['no last time', { every: 3, unit: 'month' as const }],
  ])('is unanswered with %s given: the standard sets none to judge by', (_, value) => {
    expect(held(tracking, { tracking: { value } })).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { tracking: 'incomplete' },
    });
  });
});
