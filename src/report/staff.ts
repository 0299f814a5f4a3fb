import { worst } from '../engine/combine.ts';
import type { CriterionFinding, Finding, PersonFinding } from '../engine/finding.ts';
import { type Expectation, questionsAsked } from '../model/criterion.ts';
import type { Person } from '../model/answer.ts';
import type { PackQuestion } from '../model/pack.ts';
import { answerInWords } from '../words/answer.ts';
import { fieldsOf } from '../words/expectation.ts';
import { explain } from '../words/explain.ts';
import { say } from '../words/join.ts';
import type { Held } from './held.ts';
import type { Row, Staff } from './schema.ts';

type Roster = Extract<PackQuestion, { type: 'roster' }>;

/** The people against the provisions that are held against them, roster by roster. */
export function staffOf(rows: readonly Row[], held: Held): Staff[] {
  return held.questions
    .filter((question): question is Roster => question.type === 'roster')
    .map((roster) => rosterOf(roster, rows, held))
    .filter(({ provisions }) => provisions.length > 0);
}

function rosterOf(roster: Roster, rows: readonly Row[], held: Held): Staff {
  const provisions = held.provisions.flatMap(({ standard, provision, judgement }, index) => {
    const about = provision.criteria.map(({ expect }) => questionsAsked(expect).includes(roster.id));
    const row = rows[index];
    if (!judgement || !row || !about.includes(true)) return [];
    const expected = row.criteria.filter((_, at) => about[at]).map((criterion) => criterion.expected);
    return [
      {
        shown: {
          standard,
          provision: provision.id,
          clause: provision.clause,
          expected: expected.join('\n'),
          verdict: judgement.verdict,
        },
        findings: judgement.criteria,
      },
    ];
  });
  const people = held.check.answers[roster.id]?.people ?? [];
  const selecting = new Set(
    held.provisions.flatMap(({ provision }) =>
      provision.criteria.flatMap(({ expect }) => selectingFields(expect, roster.id)),
    ),
  );
  return {
    question: roster.id,
    ask: roster.ask,
    provisions: provisions.map(({ shown }) => shown),
    people: people.map((person, index) => ({
      id: person.id,
      name:
        person.name.trim() || say({ zh: `未署名${index + 1}`, en: `unnamed ${index + 1}` }, held.language),
      details: detailsOf(person, roster, selecting, held),
      verdicts: provisions.map(({ findings }) => personVerdict(person.id, findings, roster, held)),
    })),
  };
}

const detailsOf = (
  person: Person,
  roster: Roster,
  selecting: ReadonlySet<string>,
  { language }: Held,
): Staff['people'][number]['details'] =>
  Object.entries(roster.fields).map(([field, asked]) => ({
    field,
    selects: selecting.has(field),
    ask: asked.ask,
    answered: answerInWords(person.fields[field], asked, language),
  }));

/** The fields of a roster by which an expectation selects the people whom it concerns. */
function selectingFields(expectation: Expectation, roster: string): string[] {
  if ('question' in expectation) return [];
  if ('roster' in expectation)
    return expectation.roster === roster && expectation.who ? questionsAsked(expectation.who) : [];
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap((part) => selectingFields(part, roster));
}

function personVerdict(
  person: string,
  criteria: readonly CriterionFinding[],
  roster: Roster,
  { find, language }: Held,
): Staff['people'][number]['verdicts'][number] {
  const concerned = criteria
    .flatMap(({ expect }) => (expect ? findingsOn(person, roster.id, expect) : []))
    .filter(({ verdict }) => verdict !== 'not-applicable');
  if (concerned.length === 0) return { verdict: null, apart: '' };
  const fields = fieldsOf(find, roster.id);
  const apart = concerned.map(({ verdict, finding }) => {
    // As a group of one, so that its question is named.
    const named: Finding = { kind: 'group', verdict, need: 'all', parts: [finding] };
    return explain({ expect: { all: [] } }, { verdict, expect: named }, fields, language).apart;
  });
  return {
    verdict: worst(concerned.map(({ verdict }) => verdict)),
    apart: [...new Set(apart)].filter(Boolean).join('\n'),
  };
}

/** What was found on a person. Where enough others meet it, somebody who does not is not concerned. */
function findingsOn(person: string, roster: string, finding: Finding): PersonFinding[] {
  if (finding.kind === 'leaf') return [];
  if (finding.kind === 'group') {
    const found = finding.parts.flatMap((part) => findingsOn(person, roster, part));
    return finding.need !== 'all' && finding.verdict === 'conforms' ? conforming(found) : found;
  }
  if (finding.expectation.roster !== roster) return [];
  const found = finding.people.filter(({ id }) => id === person);
  return finding.verdict === 'conforms' ? conforming(found) : found;
}

const conforming = (found: readonly PersonFinding[]): PersonFinding[] =>
  found.filter(({ verdict }) => verdict === 'conforms');
