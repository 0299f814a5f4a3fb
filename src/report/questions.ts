import { isAnswered } from '../engine/asks.ts';
import { compare } from '../engine/compare.ts';
import type { Answer } from '../model/answer.ts';
import { questionsAsked, questionsOf } from '../model/criterion.ts';
import type { PackQuestion } from '../model/pack.ts';
import { answerInWords, problemInWords } from '../words/answer.ts';
import { say } from '../words/join.ts';
import type { Held } from './held.ts';
import { evidenceOf, missingEvidenceOf } from './evidence.ts';
import type {
  Citation,
  EvidenceItem,
  MissingEvidence,
  NotApplicableItem,
  Row,
  Summary,
  UnansweredItem,
} from './schema.ts';

interface QuestionLists {
  questions: Summary['questions'];
  evidence: EvidenceItem[];
  missingEvidence: MissingEvidence[];
  unanswered: UnansweredItem[];
  notApplicable: NotApplicableItem[];
}

/** What is to be said question by question: how many were answered, what bears them out, what is open or ruled out. */
export function questionLists(rows: readonly Row[], held: Held): QuestionLists {
  const { check, questions } = held;
  const asking = questionsAskedBy(rows);
  const asked = questions.flatMap((question) => {
    const citations = asking.get(question.id);
    return citations ? [{ question, citations, answer: check.answers[question.id] }] : [];
  });
  const needed = questionsNeeded(held);
  const open = asked.filter(({ question, answer }) => !isAnswered(question.id, question, answer, check.date));
  const unanswered = open.filter(({ question }) => needed.has(question.id));
  const notApplicable = asked.flatMap(({ question, citations, answer }) => {
    const reason = answer?.notApplicable && answer.reason?.trim();
    return reason ? [{ question: question.id, ask: question.ask, reason, citations }] : [];
  });
  return {
    questions: {
      asked: asked.length,
      answered: asked.length - open.length,
      notApplicable: notApplicable.length,
      notNeeded: open.length - unanswered.length,
    },
    evidence: evidenceOf(
      rows,
      asked.map(({ question }) => question.id),
      asking,
      check.date,
    ),
    missingEvidence: missingEvidenceOf(held),
    unanswered: unanswered.map(({ question, citations, answer }) => ({
      question: question.id,
      ask: question.ask,
      area: question.area,
      why: whyOpen(question, answer, held),
      owner: answer?.owner?.trim() || null,
      due: answer?.due ?? null,
      citations,
    })),
    notApplicable,
  };
}

/** The questions but for those that are asked only behind conditions that do not hold. */
const questionsNeeded = ({ provisions }: Held): Set<string> =>
  new Set(
    provisions.flatMap(({ provision, judgement }) =>
      provision.criteria.flatMap((criterion, index) => {
        const finding = judgement?.criteria[index];
        const switchedOff = finding && !finding.expect && finding.verdict === 'not-applicable';
        return switchedOff && criterion.when ? questionsAsked(criterion.when) : questionsOf(criterion);
      }),
    ),
  );

/** Question id → the provisions that ask it. */
function questionsAskedBy(rows: readonly Row[]): Map<string, Citation[]> {
  const asking = new Map<string, Citation[]>();
  for (const { standard, provision, clause, criteria } of rows)
    for (const question of new Set(criteria.flatMap(({ questions }) => questions)))
      asking.set(question, [...(asking.get(question) ?? []), { standard, provision, clause }]);
  return asking;
}

function whyOpen(question: PackQuestion, answer: Answer | undefined, { check, language }: Held): string {
  if (answer?.notApplicable)
    return say({ zh: '标为不适用，但没有写理由', en: 'marked as not applicable without a reason' }, language);
  const problem =
    question.type === 'roster'
      ? undefined
      : compare(answer?.value, { question: question.id }, question, check.date).problem;
  return problem ? problemInWords(problem, language) : answerInWords(undefined, question, language);
}
