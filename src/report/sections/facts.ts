import type { Facts } from '../../export/document.ts';
import { list, say } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';

/** Who checked, and against what. Whom and when, the subtitle says. */
export function factsOf({ language, assessor, standards, reading }: GapReport): Facts {
  const row = (zh: string, en: string, value: string) => ({ label: say({ zh, en }, language), value });
  const named = standards.map(({ title, shortTitle }) => {
    const name = standards.length === 1 ? title : shortTitle;
    return say({ zh: `《${name}》`, en: name }, language);
  });
  const who = assessor || say({ zh: '未填', en: 'not given' }, language);
  return {
    kind: 'facts',
    rows: [
      row('自查人', 'Assessor', who),
      row('对照标准', 'Standards', list(named, language)),
      row('读法', 'Reading', reading.label),
    ],
  };
}
