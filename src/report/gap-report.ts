import type { Check } from '../model/answer.ts';
import type { Pack, PackStandard } from '../model/pack.ts';
import { say } from '../words/join.ts';
import { readingLabels, readingNotes } from '../words/labels.ts';
import { hold } from './held.ts';
import { leftOverOf } from './left-over.ts';
import { planOf } from './plan.ts';
import { questionLists } from './questions.ts';
import { rowsOf } from './rows.ts';
import type { GapReport, ReportStandard } from './schema.ts';
import { sharedOf } from './shared.ts';
import { staffOf } from './staff.ts';
import { summaryOf } from './summary.ts';

export { GapReport, GapReportFile } from './schema.ts';

/**
 * Judges a check and says everything that there is to say of it, in the language of the pack. Of the pack only
 * the standards of the check are read; answers and standards that the pack does not know are counted and left
 * alone. Throws where a criterion names a question that the pack lacks.
 */
export function buildGapReport(check: Check, pack: Pack): GapReport {
  const { language } = pack;
  const held = hold(check, pack);
  const rows = rowsOf(held);
  const { questions, ...lists } = questionLists(rows, held);
  const standing = (wanted: GapReport['rows'][number]['standing']) =>
    rows.filter((row) => row.standing === wanted);
  const known = new Set(pack.questions.map(({ id }) => id));
  return {
    format: 'duibiao-gap-report',
    version: 2,
    language,
    check: check.id,
    agency: check.agency,
    assessor: check.assessor.trim(),
    date: check.date,
    reading: {
      mode: check.reading,
      label: say(readingLabels[check.reading], language),
      note: say(readingNotes[check.reading], language),
    },
    standards: held.standards.map(standardOf),
    summary: summaryOf(rows, held.standards, questions),
    rows,
    gaps: standing('gap').toSorted((one, other) => firmness(one) - firmness(other)),
    plan: planOf(rows, held),
    observations: standing('observation'),
    information: standing('information'),
    staff: staffOf(rows, held),
    shared: sharedOf(held),
    ...lists,
    leftOver: leftOverOf(check, pack),
    notChosen: pack.standards
      .filter(({ id }) => !check.standards.includes(id))
      .map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
    ignoredAnswers: Object.keys(check.answers).filter((id) => !known.has(id)).length,
    ignoredStandards: check.standards.filter((id) => !held.standards.some((standard) => standard.id === id)),
  };
}

/** 应 comes first among gaps. */
const firmness = ({ obligation }: { obligation: string }): number => (obligation === 'shall' ? 0 : 1);

const standardOf = ({
  id,
  title,
  shortTitle,
  edition,
  status,
  statusNote,
  numbering,
  href,
}: PackStandard): ReportStandard => ({ id, title, shortTitle, edition, status, statusNote, numbering, href });
