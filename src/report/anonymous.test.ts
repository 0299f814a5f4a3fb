import { describe, expect, test } from 'vitest';
import { anonymous } from './anonymous.ts';
import { buildGapReport } from './gap-report.ts';
import { checkWith } from './testing/check.ts';
import { packIn } from './testing/pack.ts';

const { answers } = checkWith();
const named = checkWith({
  assessor: '扎西',
  answers: {
    ...answers,
    staff: {
      ...answers['staff'],
      people: answers['staff']!.people!.map((person, index) => ({
        ...person,
        name: ['卓玛', 'LW', ''][index]!,
      })),
      owner: 'LW',
      note: '卓玛的证书在LW处，ALWAYS除外',
    },
    signs: {
      ...answers['signs'],
      owner: '次仁',
      evidence: [{ document: '卓玛的证书', kept: '档案室', keeper: '次仁' }],
    },
    'terms-standard': { value: { state: 'in-place', edition: '2017', by: '扎西', on: '2026-11-01' } },
  },
});

describe.each(['zh', 'en'] as const)('a check without names, in %s', (language) => {
  const nobody = anonymous(named, language);
  const person = (number: number) => (language === 'zh' ? `人员${number}` : `person ${number}`);

  test('leaves no name of the staff in any report', () => {
    const written = JSON.stringify(buildGapReport(nobody, packIn(language)));
    expect(written.match(/卓玛|扎西|次仁|(?<![A-Za-z])LW(?![A-Za-z])/g)).toBeNull();
  });

  test('calls the same person the same everywhere', () => {
    const { staff, signs } = nobody.answers;
    expect(staff?.people?.map(({ name }) => name)).toEqual([person(1), person(2), '']);
    expect(staff?.owner).toBe(person(2));
    expect(signs?.owner).toBe(signs?.evidence?.[0]?.keeper);
    expect(nobody.assessor).toBe(nobody.answers['terms-standard']?.value?.by);
  });

  test('takes names out of what was written freely, but not out of words', () => {
    expect(nobody.answers['staff']?.note).toBe(`${person(1)}的证书在${person(2)}处，ALWAYS除外`);
  });

  test('judges as before', () => {
    const report = (check: typeof named) => buildGapReport(check, packIn(language)).summary;
    expect(report(nobody)).toEqual(report(named));
  });
});
