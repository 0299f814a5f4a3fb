import type { CriterionFinding, Finding } from '../engine/finding.ts';
import type { Answer } from '../model/answer.ts';
import { type Criterion, type NoCriteria, questionsOf } from '../model/criterion.ts';
import type { Language, Localised } from '../model/text.ts';
import { citation } from '../words/citation.ts';
import { expectationInWords } from '../words/expectation.ts';
import { apartInShort, explain } from '../words/explain.ts';
import { labelled, say } from '../words/join.ts';
import { reasonLabels } from '../words/labels.ts';
import type { Held, HeldProvision } from './held.ts';
import type { Action, ReportCriterion, Row } from './schema.ts';
import { questionsShort, type ShortQuestion } from './shortfalls.ts';

/** Every provision, in the order of the texts, with its verdict and all that stands behind it. */
export const rowsOf = (held: Held): Row[] => held.provisions.map((provision) => rowOf(provision, held));

function rowOf({ standard, provision, judgement }: HeldProvision, held: Held): Row {
  const { id, clause, href, area, obligation, force, leadIn, text, noCriteria } = provision;
  const read = provision.criteria.flatMap((criterion, index) => {
    const finding = judgement?.criteria[index];
    return finding ? [{ criterion, finding }] : [];
  });
  const criteria = read.map(({ criterion, finding }) => criterionOf(criterion, finding, held));
  return {
    standard,
    provision: id,
    clause,
    href,
    area,
    obligation,
    force,
    leadIn,
    text,
    verdict: judgement?.verdict ?? null,
    standing: judgement?.standing ?? 'none',
    criteria,
    notJudged: !judgement && noCriteria ? notJudgedOf(noCriteria, held.language) : null,
    actions: questionsShort(read).map((short) => actionOf(short, held)),
    ...recordsOf(new Set(criteria.flatMap(({ questions }) => questions)), held),
  };
}

function criterionOf(
  criterion: Localised<Criterion>,
  finding: CriterionFinding,
  { find, language }: Held,
): ReportCriterion {
  const { when, expect, reading } = criterion;
  const explained = explain({ expect }, finding, find, language);
  const named = finding.expect?.kind === 'leaf' ? finding.expect.leaf.question : undefined;
  return {
    verdict: finding.verdict,
    // As a group of one, so that its question is named.
    condition: when ? expectationInWords({ all: [when] }, find, language) : null,
    about: named === undefined ? '' : find(named).ask,
    ...explained,
    inShort: finding.expect ? apartInShort(finding.expect, find, language) : explained.apart,
    people: finding.expect ? [...new Set(peopleShort(finding.expect))] : [],
    reading: reading ?? null,
    questions: questionsOf(criterion),
  };
}

/** Those on rosters who do not meet what is expected of them. */
function peopleShort(finding: Finding): string[] {
  if (finding.kind === 'leaf' || finding.verdict === 'conforms') return [];
  if (finding.kind === 'group') return finding.parts.flatMap(peopleShort);
  return finding.people.filter(({ verdict }) => verdict !== 'conforms').map(({ name }) => name.trim());
}

function notJudgedOf(none: Localised<NoCriteria>, language: Language): Row['notJudged'] {
  const label = say(reasonLabels[none.reason], language);
  const head =
    none.reason === 'addressed-elsewhere'
      ? labelled(label, none.whom, language)
      : none.reason === 'judged-with'
        ? labelled(label, citation(none.with, language), language)
        : label;
  const explanation = none.note
    ? say({ zh: `${head}。${none.note}`, en: `${head}. ${none.note}` }, language)
    : head;
  return { reason: none.reason, explanation };
}

function actionOf({ question, optional }: ShortQuestion, { questions, check }: Held): Action {
  const { ask, closes } = questions.find(({ id }) => id === question)!;
  return { question, ask, closes, optional, ...assignment(check.answers[question]) };
}

/** Who is to see to it and by when, as far as that has been settled. */
export const assignment = (answer: Answer | undefined): Pick<Action, 'owner' | 'due' | 'progress'> => ({
  owner: answer?.owner?.trim() || null,
  due: answer?.due ?? null,
  progress: answer?.progress ?? null,
});

function recordsOf(
  questions: ReadonlySet<string>,
  { find, check }: Held,
): Pick<Row, 'notes' | 'evidence' | 'notApplicable'> {
  const answered = [...questions].map((question) => ({
    asked: { question, ask: find(question).ask },
    answer: check.answers[question] ?? {},
  }));
  return {
    notes: answered.flatMap(({ asked, answer }) => {
      const note = answer.note?.trim();
      return note ? [{ ...asked, note }] : [];
    }),
    evidence: answered.flatMap(({ asked, answer }) =>
      (answer.evidence ?? [])
        .map(({ document, kept, keeper, expires }) => ({
          ...asked,
          document: document.trim(),
          kept: kept.trim(),
          keeper: keeper?.trim() ?? '',
          expires: expires ?? null,
        }))
        .filter(({ document, kept }) => document || kept),
    ),
    notApplicable: answered.flatMap(({ asked, answer }) => {
      const reason = answer.notApplicable && answer.reason?.trim();
      return reason ? [{ ...asked, reason }] : [];
    }),
  };
}
