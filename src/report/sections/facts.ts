import type { Facts } from '../../export/document.ts';
import { dayInWords } from '../../words/answer.ts';
import { labelled, say, sentence, sentences } from '../../words/join.ts';
import type { GapReport, ReportStandard } from '../schema.ts';

/** Who checked, when, and against what. */
export function factsOf({ language, agency, assessor, date, standards, reading }: GapReport): Facts {
  const row = (zh: string, en: string, value: string) => ({ label: say({ zh, en }, language), value });
  return {
    kind: 'facts',
    rows: [
      row('自查机构', 'Agency', agency),
      row('自查人', 'Assessor', assessor || say({ zh: '未填', en: 'not given' }, language)),
      row('自查日期', 'Date of the check', dayInWords(date, language)),
      ...standards.map((standard) => row('对照标准', 'Standard', standardInWords(standard, language))),
      row('读法', 'Reading', labelled(reading.label, reading.note, language)),
    ],
  };
}

function standardInWords(
  { title, edition, statusNote, numbering }: ReportStandard,
  language: GapReport['language'],
): string {
  const named = sentence({ zh: `《${title}》，${edition}`, en: `${title}, ${edition}` }[language], language);
  const restored = {
    zh: '原文条号缺失，所用条号为重建。',
    en: 'The clause numbers are missing from the source; those used here have been reconstructed.',
  };
  return sentences(
    [
      named,
      sentence(statusNote, language),
      ...(numbering === 'reconstructed' ? [say(restored, language)] : []),
    ],
    language,
  );
}
