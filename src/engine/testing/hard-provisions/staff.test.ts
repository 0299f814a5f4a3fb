import { describe, expect, it } from 'vitest';
import type { Answers, Value } from '../../../model/answer.ts';
import { judge } from '../../judge.ts';
import { tally } from '../../tally.ts';
import { conforms, gap, held, none, today } from '../provision.ts';
import {
  chongqingAdvisers,
  chongqingManagers,
  crossStraitAdviser,
  crossStraitStaff,
  returneesStaff,
} from './staff.ts';

/** A roster of people by name. */
const staff = (people: Record<string, Record<string, Value>>): Answers => ({
  staff: { people: Object.entries(people).map(([name, fields]) => ({ id: name, name, fields })) },
});
const yes: Value = { state: 'in-place' };
const no: Value = { state: 'not-in-place' };

describe(returneesStaff.title, () => {
  const qualified: Record<string, Value> = {
    role: { choice: 'adviser' },
    qualification: { choice: 'training' },
    degree: { choice: 'college' },
    policy: yes,
    software: yes,
    assessed: { date: '2026-03-01' },
    bilingual: yes,
  };
  const overdue = { ...qualified, assessed: { date: '2025-11-19' } };

  it('conforms when every adviser and manager meets every condition', () => {
    const manager = { ...qualified, role: { choice: 'manager' } };
    expect(held(returneesStaff, staff({ 卓玛: qualified, 扎西: manager }))).toEqual(conforms);
  });

  it('accepts an assessment made twelve months before the check, to the day', () => {
    expect(held(returneesStaff, staff({ 卓玛: { ...qualified, assessed: { date: '2025-11-20' } } }))).toEqual(
      conforms,
    );
  });

  it('is partly met when one of two was assessed a day too long ago, and names that one', () => {
    expect(held(returneesStaff, staff({ 卓玛: qualified, 扎西: overdue }))).toEqual({
      verdict: 'partial',
      ...gap,
      because: { '扎西: assessed': { kind: 'overdue', days: 1 } },
    });
  });

  it('is not met when nobody qualifies, whatever else each of them has', () => {
    const unqualified = { ...qualified, degree: { choice: 'below' }, bilingual: no };
    expect(held(returneesStaff, staff({ 卓玛: overdue, 扎西: unqualified }))).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: {
        '卓玛: assessed': { kind: 'overdue', days: 1 },
        '扎西: degree': 'nonconforming',
        '扎西: bilingual': 'nonconforming',
      },
    });
  });

  it('is partly met when the only adviser meets one condition partly', () => {
    expect(held(returneesStaff, staff({ 卓玛: { ...qualified, policy: { state: 'partly' } } }))).toEqual({
      verdict: 'partial',
      ...gap,
      because: { '卓玛: policy': 'partial' },
    });
  });

  it('asks nothing of support staff', () => {
    const support = { role: { choice: 'support' }, bilingual: no };
    expect(held(returneesStaff, staff({ 卓玛: qualified, 巴桑: support }))).toEqual(conforms);
    expect(held(returneesStaff, staff({ 巴桑: support })).verdict).toBe('not-applicable');
  });

  it('does not drop somebody whose role was left empty', () => {
    expect(held(returneesStaff, staff({ 卓玛: qualified, 次仁: { ...qualified, role: {} } }))).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { '次仁: role': 'unanswered' },
    });
  });

  it('says that somebody falls short although another person’s data are missing', () => {
    const unknown = { ...qualified, degree: {} };
    expect(held(returneesStaff, staff({ 扎西: overdue, 次仁: unknown, 卓玛: qualified }))).toEqual({
      verdict: 'partial',
      ...gap,
      because: { '扎西: assessed': { kind: 'overdue', days: 1 }, '次仁: degree': 'unanswered' },
    });
  });

  it('does not accept an assessment that lies after the check', () => {
    expect(held(returneesStaff, staff({ 卓玛: { ...qualified, assessed: { date: '2026-11-21' } } }))).toEqual(
      {
        verdict: 'unanswered',
        ...none,
        because: { '卓玛: assessed': 'after-check-date' },
      },
    );
  });

  it('is unanswered while nobody is on the roster', () => {
    expect(held(returneesStaff, staff({}))).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { staff: 'unanswered' },
    });
  });
});

describe(crossStraitStaff.title, () => {
  const nothing = { expert: no, grassroots: no, business: no };

  it.each(['expert', 'grassroots', 'business'])('is met by %s alone, with the others left open', (one) => {
    expect(held(crossStraitStaff, staff({ 林: { [one]: yes } }))).toEqual(conforms);
  });

  it('is partly met when one of two fits none of the three', () => {
    expect(held(crossStraitStaff, staff({ 林: { expert: yes }, 陈: nothing }))).toEqual({
      verdict: 'partial',
      ...gap,
      because: {
        '陈: expert': 'nonconforming',
        '陈: grassroots': 'nonconforming',
        '陈: business': 'nonconforming',
      },
    });
  });

  it('is not met when nobody fits any of the three', () => {
    expect(held(crossStraitStaff, staff({ 陈: nothing }))).toMatchObject({
      verdict: 'nonconforming',
      ...gap,
    });
  });

  it('stays open while the one alternative left may still hold', () => {
    expect(held(crossStraitStaff, staff({ 陈: { expert: no, grassroots: no } }))).toMatchObject({
      verdict: 'unanswered',
      ...none,
    });
  });

  it('finds no gap in somebody without the certificate that the definition 3.2 speaks of', () => {
    const answers = staff({ 林: { certificate: no, business: yes } });
    const judgements = judge(
      [crossStraitAdviser.judged, crossStraitStaff.judged],
      crossStraitStaff.questions,
      answers,
      { date: today, reading: 'strict' },
    );
    expect(judgements.map(({ provision, verdict }) => [provision, verdict])).toEqual([['5.2.1', 'conforms']]);
    expect(tally(judgements).total).toBe(1);
  });
});

describe(chongqingManagers.title, () => {
  const manager = { roles: { picked: ['manager'] }, guidance: { number: 3 }, knowledge: yes };

  it('is met by three years and the knowledge, whatever an adviser would need besides', () => {
    expect(held(chongqingManagers, staff({ 王: { ...manager, degree: { choice: 'below' } } }))).toEqual(
      conforms,
    );
  });

  it.each([
    [2, 1],
    [0, 3],
  ])('is not met by %i years, and says that %i are missing', (number, by) => {
    expect(held(chongqingManagers, staff({ 王: { ...manager, guidance: { number } } }))).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { '王: guidance': { kind: 'too-few', by } },
    });
  });

  it('is not met by years without knowledge: both items are to hold', () => {
    expect(held(chongqingManagers, staff({ 王: { ...manager, knowledge: no } }))).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { '王: knowledge': 'nonconforming' },
    });
  });

  it('is partly met when one manager of two has the years', () => {
    const junior = { ...manager, guidance: { number: 2 } };
    expect(held(chongqingManagers, staff({ 王: manager, 李: junior }))).toEqual({
      verdict: 'partial',
      ...gap,
      because: { '李: guidance': { kind: 'too-few', by: 1 } },
    });
  });

  it('asks nothing of advisers', () => {
    const adviser = { roles: { picked: ['adviser'] }, guidance: { number: 0 }, knowledge: no };
    expect(held(chongqingManagers, staff({ 王: manager, 赵: adviser }))).toEqual(conforms);
  });
});

describe(chongqingAdvisers.title, () => {
  const adviser: Record<string, Value> = {
    roles: { picked: ['adviser'] },
    degree: { choice: 'bachelor' },
    policy: yes,
    certificate: yes,
    consulting: { number: 3 },
    industry: { number: 5 },
  };
  const junior = { ...adviser, industry: { number: 4 } };

  it('is met by a) and b) at their limits, with c) left open', () => {
    expect(held(chongqingAdvisers, staff({ 赵: adviser }))).toEqual(conforms);
  });

  it('is met by c) alone', () => {
    const special = { roles: { picked: ['adviser'] }, degree: { choice: 'below' }, special: yes };
    expect(held(chongqingAdvisers, staff({ 钱: special }))).toEqual(conforms);
  });

  it('is not met by a) without b): one year is missing, and no special talent makes up for it', () => {
    expect(held(chongqingAdvisers, staff({ 赵: { ...junior, special: no } }))).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { '赵: industry': { kind: 'too-few', by: 1 }, '赵: special': 'nonconforming' },
    });
  });

  it('stays open while it is not known whether c) makes up for b)', () => {
    expect(held(chongqingAdvisers, staff({ 赵: junior }))).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { '赵: industry': { kind: 'too-few', by: 1 }, '赵: special': 'unanswered' },
    });
  });

  it('is partly met when one adviser of two takes neither way', () => {
    expect(held(chongqingAdvisers, staff({ 赵: adviser, 钱: { ...junior, special: no } }))).toMatchObject({
      verdict: 'partial',
      ...gap,
    });
  });

  it('holds somebody who is both against the items of either role', () => {
    const both = {
      ...adviser,
      roles: { picked: ['manager', 'adviser'] },
      guidance: { number: 2 },
      knowledge: yes,
    };
    expect(held(chongqingAdvisers, staff({ 孙: both }))).toEqual(conforms);
    expect(held(chongqingManagers, staff({ 孙: both }))).toMatchObject({
      verdict: 'nonconforming',
      because: { '孙: guidance': { kind: 'too-few', by: 1 } },
    });
  });
});
