import type { Block, Document } from '../export/document.ts';
import { dayInWords } from '../words/answer.ts';
import { say } from '../words/join.ts';
import type { GapReport } from './schema.ts';
import { factsOf } from './sections/facts.ts';
import { gapsSection } from './sections/gaps.ts';
import { evidenceSection, notApplicableSection, unansweredSection } from './sections/lists.ts';
import { methodSection } from './sections/method.ts';
import { observationsSection } from './sections/observations.ts';
import type { SectionOf } from './sections/section.ts';
import { signaturesSection } from './sections/signatures.ts';
import { staffSection } from './sections/staff.ts';
import { summarySection } from './sections/summary.ts';
import { verdictsSection } from './sections/verdicts.ts';

const sections: readonly SectionOf[] = [
  summarySection,
  gapsSection,
  observationsSection,
  staffSection,
  evidenceSection,
  unansweredSection,
  notApplicableSection,
  verdictsSection,
  methodSection,
  signaturesSection,
];

const numerals = '一二三四五六七八九十';

/** The gap report as the document that an inspector is handed, in the language of the report. */
export function gapReportDocument(report: GapReport): Document {
  const { language, agency, date } = report;
  const title = say(
    { zh: '职业指导服务自查差距报告', en: 'Career guidance self-check: gap report' },
    language,
  );
  const day = dayInWords(date, language);
  return {
    language,
    title,
    subtitle: say({ zh: `${agency}\u3000${day}`, en: `${agency}, ${day}` }, language),
    footer: say({ zh: `${agency}\u3000${title}\u3000${day}`, en: `${agency} · ${title} · ${day}` }, language),
    blocks: [
      factsOf(report),
      ...sections.flatMap((sectionOf, index): Block[] => {
        const { id, title: text, blocks } = sectionOf(report);
        const numbered = { zh: `${numerals[index]}、${text.zh}`, en: `${index + 1}. ${text.en}` };
        return [{ kind: 'heading', level: 1, text: say(numbered, language), id }, ...blocks];
      }),
    ],
  };
}
