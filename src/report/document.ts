import type { Block, Document, Heading } from '../export/document.ts';
import type { Language, Text } from '../model/text.ts';
import { dayInWords } from '../words/answer.ts';
import { say } from '../words/join.ts';
import { isOffered, sectionIds, sectionTitles, type SectionId } from './choices.ts';
import type { GapReport } from './schema.ts';
import { applicabilitySection } from './sections/applicability.ts';
import { evidenceSection } from './sections/evidence.ts';
import { factsOf } from './sections/facts.ts';
import { gapsSection } from './sections/gaps.ts';
import { methodSection } from './sections/method.ts';
import { observationsSection } from './sections/observations.ts';
import { planSection } from './sections/plan.ts';
import type { BlocksOf } from './sections/section.ts';
import { sharedSection } from './sections/shared.ts';
import { signaturesSection } from './sections/signatures.ts';
import { staffSection } from './sections/staff.ts';
import { summarySection } from './sections/summary.ts';
import { unansweredSection } from './sections/unanswered.ts';
import { verdictsSection } from './sections/verdicts.ts';
import { workbookTables } from './workbook.ts';

const sections: Record<SectionId, BlocksOf> = {
  gaps: gapsSection,
  plan: planSection,
  observations: observationsSection,
  shared: sharedSection,
  staff: staffSection,
  evidence: evidenceSection,
  unanswered: unansweredSection,
  applicability: applicabilitySection,
  verdicts: verdictsSection,
  method: methodSection,
  signatures: signaturesSection,
};

/** The parts that a reader turns to by themselves. */
const opensPage: readonly SectionId[] = ['gaps', 'verdicts'];

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const number = (index: number): Text => ({ zh: `${numerals[index]}、`, en: `${index + 1}. ` });

/**
 * The gap report as the document that an inspector is handed, in the language of the report: a first page for
 * somebody with five minutes, then the parts that were asked for.
 */
export function gapReportDocument(
  report: GapReport,
  parts: ReadonlySet<SectionId> = new Set(sectionIds),
): Document {
  const { language } = report;
  const shown = sectionIds.filter((id) => parts.has(id) && isOffered(id, report.standards.length));
  const heading = (index: number, id: string, title: Text, opens: boolean): Heading => ({
    kind: 'heading',
    level: 1,
    number: say(number(index), language),
    text: say(title, language),
    id,
    opensPage: opens,
  });
  return {
    ...frameOf(report),
    blocks: titled([
      factsOf(report),
      heading(0, 'summary', { zh: '概要', en: 'Summary' }, false),
      ...summarySection(report),
      ...shown.flatMap((id, index): Block[] => [
        heading(index + 1, id, sectionTitles[id], index === 0 || opensPage.includes(id)),
        ...sections[id](report),
      ]),
    ]),
  };
}

/** Marks the tables whose caption their heading has said. */
function titled(blocks: readonly Block[]): Block[] {
  let above = '';
  return blocks.map((block) => {
    if (block.kind === 'heading') above = block.text;
    return block.kind === 'table' && block.caption === above ? { ...block, titled: true } : block;
  });
}

/** The gap report as a workbook: what was found out on its first sheet, then a sheet for every subject asked for. */
export function gapReportWorkbook(
  report: GapReport,
  parts: ReadonlySet<SectionId> = new Set(sectionIds),
): Document {
  const paper = gapReportDocument(report, new Set(parts.has('method') ? ['method'] : []));
  return {
    ...paper,
    blocks: [
      ...paper.blocks.filter(({ kind }) => kind !== 'table' && kind !== 'bars'),
      ...workbookTables(report, parts),
    ],
  };
}

function frameOf({ language, agency, date }: GapReport): Omit<Document, 'blocks'> {
  const title = reportTitle(language);
  const day = dayInWords(date, language);
  return {
    language,
    title,
    subtitle: say({ zh: `${agency}\u3000${day}`, en: `${agency}, ${day}` }, language),
    footer: say({ zh: `${agency}\u3000${title}\u3000${day}`, en: `${agency} · ${title} · ${day}` }, language),
  };
}

const reportTitle = (language: Language): string =>
  say({ zh: '职业指导服务自查差距报告', en: 'Career guidance self-check: gap report' }, language);
