import { describe, expect, it } from 'vitest';
import { conforms, gap, held, information, observation } from '../provision.ts';
import {
  evaluationDuty,
  evaluationForms,
  evaluationOptions,
  graduatesAnnexRow,
  hardshipAnnexRow,
  serviceModes,
} from './lists.ts';

const ticked = (...picked: string[]) => ({ value: { picked } });
const nothing = { value: { none: true } };

describe(serviceModes.title, () => {
  it('conforms with all five, and with a sixth besides', () => {
    const five = ['window', 'officer', 'home', 'phone', 'online'];
    expect(held(serviceModes, { modes: ticked(...five) })).toEqual(conforms);
    expect(held(serviceModes, { modes: ticked(...five, 'mobile') })).toEqual(conforms);
  });

  it('is partly met with four of five, and names the fifth: another mode is no substitute', () => {
    expect(held(serviceModes, { modes: ticked('window', 'officer', 'phone', 'online', 'mobile') })).toEqual({
      verdict: 'partial',
      ...gap,
      because: { modes: { kind: 'missing', options: ['home'] } },
    });
  });

  it.each([nothing, ticked('mobile')])(
    'is not met with none of the five (%j), and names them all',
    (modes) => {
      expect(held(serviceModes, { modes })).toEqual({
        verdict: 'nonconforming',
        ...gap,
        because: { modes: { kind: 'missing', options: ['window', 'officer', 'home', 'phone', 'online'] } },
      });
    },
  );
});

describe(evaluationForms.title, () => {
  it('conforms with all three forms', () => {
    expect(held(evaluationForms, { forms: ticked('self', 'confirmed', 'social') })).toEqual(conforms);
  });

  it('makes an observation of a missing form, and no gap under either reading', () => {
    expect(held(evaluationForms, { forms: ticked('self', 'social') })).toEqual({
      verdict: 'partial',
      ...observation,
      because: { forms: { kind: 'missing', options: ['confirmed'] } },
    });
  });

  it('makes an observation of a 宜 not followed at all, and no gap under either reading', () => {
    expect(held(evaluationForms, { forms: nothing })).toEqual({
      verdict: 'nonconforming',
      ...observation,
      because: { forms: { kind: 'missing', options: ['self', 'confirmed', 'social'] } },
    });
  });
});

describe(evaluationDuty.title, () => {
  const principles = { value: { state: 'in-place' as const } };

  it('conforms with two dimensions of several, without any standard from the 可 list', () => {
    const answers = { principles, dimensions: ticked('effect', 'attitude'), standards: nothing };
    expect(held(evaluationDuty, answers)).toEqual(conforms);
    expect(held(evaluationOptions, answers)).toMatchObject({ verdict: 'nonconforming', ...information });
  });

  it.each([
    ['partial', ticked('effect'), 1],
    ['nonconforming', nothing, 2],
  ])('is a gap (%s) with fewer than two dimensions', (verdict, dimensions, by) => {
    expect(held(evaluationDuty, { principles, dimensions })).toEqual({
      verdict,
      ...gap,
      because: { dimensions: { kind: 'too-few', by } },
    });
  });

  it('is a gap without the principles, however many dimensions there are', () => {
    const dimensions = ticked('expertise', 'effect', 'attitude', 'efficiency');
    expect(held(evaluationDuty, { principles: { value: { state: 'not-in-place' } }, dimensions })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { principles: 'nonconforming' },
    });
  });
});

describe(evaluationOptions.title, () => {
  it('conforms with the whole list', () => {
    expect(
      held(evaluationOptions, { standards: ticked('qualified', 'outcome', 'warmth', 'timely') }),
    ).toEqual(conforms);
  });

  it('informs of what was not taken up, and finds no gap under either reading', () => {
    expect(held(evaluationOptions, { standards: ticked('qualified', 'outcome', 'warmth') })).toEqual({
      verdict: 'partial',
      ...information,
      because: { standards: { kind: 'missing', options: ['timely'] } },
    });
  });
});

describe.each([graduatesAnnexRow, hardshipAnnexRow])('$title', (row) => {
  it('conforms with everything in the row', () => {
    expect(held(row, { room: ticked('guidance', 'recording') })).toEqual(conforms);
  });

  it.each([
    ['partial', ticked('guidance'), ['recording']],
    ['nonconforming', nothing, ['guidance', 'recording']],
  ])(
    'informs of what is missing (%s), and finds no gap even under the strict reading',
    (verdict, room, options) => {
      expect(held(row, { room })).toEqual({
        verdict,
        ...information,
        because: { room: { kind: 'missing', options } },
      });
    },
  );
});
