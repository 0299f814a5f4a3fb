import type {
  CriterionFinding,
  Finding,
  GroupFinding,
  LeafFinding,
  PersonFinding,
  Problem,
  RosterFinding,
} from '../engine/finding.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Language } from '../model/text.ts';
import { answerInWords, problemInWords, shortfallInWords } from './answer.ts';
import { expectationInWords, fieldsOf, optionLabel, optionsAmongPeople, type Find } from './expectation.ts';
import { counted, labelled, list, say } from './join.ts';
import { verdictLabels } from './labels.ts';

/** Why a criterion has its verdict: what it expects, what was answered, how far apart they are. */
export interface Explanation {
  expected: string;
  answered: string;
  /** Empty where the answer is as expected. */
  apart: string;
}

/** So many people are named where it is said in short. */
const NAMED = 6;

const separator = { zh: '；', en: '; ' } as const;

/** Explains one criterion held against the answers. Where its condition decides, that is what is explained. */
export function explain(
  criterion: Pick<Criterion, 'expect'>,
  { when, expect }: CriterionFinding,
  find: Find,
  language: Language,
): Explanation {
  const expected = expectationInWords(criterion.expect, find, language);
  if (expect)
    return {
      expected,
      answered: answered(expect, find, language),
      apart: apart(expect, find, language, oneByOne),
    };
  if (!when) return { expected, answered: '', apart: '' };
  const condition =
    when.verdict === 'unanswered'
      ? say({ zh: '是否适用，尚未答复', en: 'whether it applies has not been answered' }, language)
      : say({ zh: '不具备适用条件', en: 'the condition for it does not hold' }, language);
  return {
    expected,
    answered: answeredPart(when, find, language),
    apart: condition,
  };
}

/**
 * How far apart they are in short: of people how many are missing, or who falls short, but not on what; and the
 * question is not named where there is just one.
 */
export const apartInShort = (finding: Finding, find: Find, language: Language): string =>
  apart(finding, find, language, byName, onlyQuestion(finding));

/** The one question that a finding is about; none where there are several, or people. */
function onlyQuestion(finding: Finding): string | undefined {
  if (finding.kind === 'leaf') return finding.leaf.question;
  if (finding.kind === 'roster') return undefined;
  const questions = new Set(finding.parts.map(onlyQuestion));
  return questions.size === 1 ? [...questions][0] : undefined;
}

function answered(finding: Finding, find: Find, language: Language): string {
  if (finding.kind === 'group') {
    const among = peopleByOption(finding);
    if (among) return optionsAnswered(among, find, language);
    // Several parts may ask the same question.
    return [...new Set(finding.parts.map((part) => answeredPart(part, find, language)))].join(
      separator[language],
    );
  }
  if (finding.notApplicableBecause) return say(verdictLabels['not-applicable'], language).toLowerCase();
  if (finding.kind === 'leaf') return answerInWords(finding.value, find(finding.leaf.question), language);
  if (isOpen(finding)) return answerInWords(undefined, find(finding.expectation.roster), language);
  if (finding.people.length === 0) return say({ zh: '没有适用的人员', en: 'nobody concerned' }, language);
  return rosterSummary(finding, language);
}

/** How many people have each option, where a group asks for somebody with each of several. */
interface PeopleByOption {
  roster: string;
  field: string;
  rosters: { option: string; finding: RosterFinding }[];
}

/** Nothing where that is not what a group asks, nobody is concerned, or the roster cannot be judged. */
function peopleByOption({ parts }: GroupFinding): PeopleByOption | undefined {
  const rosters = parts.filter((part) => part.kind === 'roster');
  const among = optionsAmongPeople(rosters.map(({ expectation }) => expectation));
  const plain = rosters.every(
    ({ people, problem, notApplicableBecause }) => people.length > 0 && !problem && !notApplicableBecause,
  );
  if (!among || !plain || rosters.length < parts.length) return undefined;
  const { roster, field, options } = among;
  return { roster, field, rosters: rosters.map((finding, index) => ({ option: options[index]!, finding })) };
}

/** “Familiar with which laws (5 people concerned): economy: 2 people; culture: 0 people.” */
function optionsAnswered({ roster, field, rosters }: PeopleByOption, find: Find, language: Language): string {
  const asked = fieldsOf(find, roster)(field);
  const concerned = rosters[0]!.finding.people.length;
  const said = rosters.map(({ option, finding: { people } }) => {
    const meeting = people.filter(({ verdict }) => verdict === 'conforms').length;
    return labelled(
      optionLabel(asked, option),
      say({ zh: `${meeting}人`, en: counted(meeting, 'person', 'people') }, language),
      language,
    );
  });
  const ask = asked.ask.replace(/[？?：:]$/, '');
  const of = counted(concerned, 'person', 'people');
  return labelled(
    say({ zh: `${ask}（适用${concerned}人）`, en: `${ask} (${of} concerned)` }, language),
    said.join(separator[language]),
    language,
  );
}

/** Whether nobody is on the roster. (Nobody concerned is not the same: that is not applicable, or too few.) */
const isOpen = ({ verdict, people }: RosterFinding): boolean =>
  verdict === 'unanswered' && people.length === 0;

/** A part of several, with what it is about: a question, or that which so many people are to meet. */
function answeredPart(finding: Finding, find: Find, language: Language): string {
  const said = answered(finding, find, language);
  if (finding.kind === 'leaf') return labelled(find(finding.leaf.question).ask, said, language);
  if (finding.kind === 'group' || finding.expectation.quantifier === 'each' || finding.people.length === 0)
    return said;
  const { roster, meets } = finding.expectation;
  const met = expectationInWords(meets, fieldsOf(find, roster), language);
  return say({ zh: `${said}（${met}）`, en: `${said} (${met})` }, language);
}

/** “6 people concerned: 4 meet it, 2 do not.” */
function rosterSummary({ people }: RosterFinding, language: Language): string {
  const meeting = people.filter(({ verdict }) => verdict === 'conforms').length;
  const open = people.filter(({ verdict }) => verdict === 'unanswered').length;
  const short = people.length - meeting - open;
  const parts = [
    meeting > 0 && { zh: `${meeting}人满足`, en: `${meeting} ${meeting === 1 ? 'meets' : 'meet'} it` },
    short > 0 && {
      zh: `${short}人未满足`,
      en:
        meeting > 0
          ? `${short} ${short === 1 ? 'does' : 'do'} not`
          : `${short} ${short === 1 ? 'does' : 'do'} not meet it`,
    },
    open > 0 && { zh: `${open}人资料不全`, en: `${open} with data missing` },
  ].filter((part) => part !== false);
  return say(
    {
      zh: `适用${people.length}人：${parts.map(({ zh }) => zh).join('，')}`,
      en: `${counted(people.length, 'person', 'people')} concerned: ${parts.map(({ en }) => en).join(', ')}`,
    },
    language,
  );
}

/** How people who fall short are told of. */
type TellPeople = (finding: RosterFinding, find: Find, language: Language) => string;

function apart(finding: Finding, find: Find, language: Language, tell: TellPeople, unnamed?: string): string {
  if (finding.verdict === 'conforms') return '';
  if (finding.kind === 'roster') return peopleApart(finding, find, language, tell);
  if (finding.kind === 'leaf') return leafApart(finding, find, language);
  const among = peopleByOption(finding);
  if (among) return optionsApart(among, find, language);
  const falling = finding.parts.filter(
    ({ verdict }) =>
      verdict !== 'conforms' && (verdict !== 'not-applicable' || finding.verdict === 'not-applicable'),
  );
  const isOnlyPeople = falling.every(({ kind }) => kind === 'roster');
  // Several parts about one question leave it to whoever tells of them to name it.
  const common = finding.parts.length > 1 ? onlyQuestion(finding) : undefined;
  const said = falling.map((part) => {
    const question = common === undefined ? onlyQuestion(part) : undefined;
    const far = apart(part, find, language, tell, question ?? common ?? unnamed);
    if (question !== undefined && question !== unnamed) return labelled(find(question).ask, far, language);
    const isNamed = part.kind === 'roster' && isOpen(part) && !isOnlyPeople;
    return isNamed ? labelled(find(part.expectation.roster).ask, far, language) : far;
  });
  // The same roster may be asked several times.
  return [...new Set(said)].join(separator[language]);
}

/** How many people are missing for which options: said once of those for which it is the same. */
function optionsApart({ roster, field, rosters }: PeopleByOption, find: Find, language: Language): string {
  const asked = fieldsOf(find, roster)(field);
  const missing = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const { option, finding } of rosters) {
    const label = optionLabel(asked, option);
    const [few] = tooFew(finding, language);
    if (finding.verdict === 'conforms') continue;
    if (few === undefined) unknown.push(label);
    else missing.set(few, [...(missing.get(few) ?? []), label]);
  }
  const said = [...missing].map(([few, labels]) =>
    labelled(
      labels.length > 1 ? say({ zh: `各${few}`, en: `${few} each` }, language) : few,
      list(labels, language),
      language,
    ),
  );
  if (unknown.length > 0)
    said.push(
      labelled(say({ zh: '资料不全', en: 'data missing' }, language), list(unknown, language), language),
    );
  return said.join(separator[language]);
}

function leafApart(
  { leaf, value, verdict, shortfall, problem, notApplicableBecause }: LeafFinding,
  find: Find,
  language: Language,
): string {
  const asked = find(leaf.question);
  if (notApplicableBecause) return notApplicableBecause;
  if (problem) return problemWith(asked, problem, language);
  if (shortfall) return shortfallInWords(shortfall, asked, language);
  if (asked.type === 'choice' && value?.choice) return optionLabel(asked, value.choice);
  return say(verdictLabels[verdict], language).toLowerCase();
}

/** What is incomplete about an answer that cannot be given by halves is a ruling without its reason. */
function problemWith({ type }: ReturnType<Find>, problem: Problem, language: Language): string {
  return problem === 'incomplete' && type !== 'attestation' && type !== 'recurrence'
    ? say({ zh: '标为不适用，但没有写理由', en: 'marked as not applicable without a reason' }, language)
    : problemInWords(problem, language);
}

function peopleApart(finding: RosterFinding, find: Find, language: Language, tell: TellPeople): string {
  const { expectation, problem, notApplicableBecause } = finding;
  if (notApplicableBecause) return notApplicableBecause;
  if (problem) return problemWith(find(expectation.roster), problem, language);
  if (isOpen(finding)) return say(verdictLabels.unanswered, language).toLowerCase();
  return tell(finding, fieldsOf(find, expectation.roster), language);
}

/** How many people are missing, where so many are needed; who falls short, and on what. */
const oneByOne: TellPeople = (finding, fields, language) => {
  const short = finding.people.filter(({ verdict }) => verdict !== 'conforms');
  const field = fieldInCommon(short);
  const persons = short.map(({ name, finding: of }) => {
    const said = apart(of, fields, language, oneByOne);
    const named = of.kind === 'leaf' && field === undefined;
    const what = named ? labelled(fields(of.leaf.question).ask, said, language) : said;
    return language === 'zh' ? `${name || '未署名'}（${what}）` : `${name || 'unnamed'} (${what})`;
  });
  const joined = persons.join(separator[language]);
  const said = field === undefined ? joined : labelled(fields(field).ask, joined, language);
  return [...tooFew(finding, language), said].filter(Boolean).join(separator[language]);
};

/** How many are missing and for what, where so many are needed; else who falls short, the first of them by name. */
const byName: TellPeople = (finding, fields, language) => {
  const [few] = tooFew(finding, language);
  if (few !== undefined)
    return labelled(
      few,
      expectationInWords({ all: [finding.expectation.meets] }, fields, language),
      language,
    );
  const open = finding.people.filter(({ verdict }) => verdict === 'unanswered');
  const short = finding.people.filter(({ verdict }) => verdict === 'partial' || verdict === 'nonconforming');
  return [
    short.length > 0 &&
      labelled(say({ zh: '未满足', en: 'not met' }, language), named(short, language), language),
    open.length > 0 &&
      labelled(say({ zh: '资料不全', en: 'data missing' }, language), named(open, language), language),
  ]
    .filter((said) => said !== false)
    .join(separator[language]);
};

/** The first of some people by name, and how many they are. */
function named(people: readonly PersonFinding[], language: Language): string {
  const names = people.map(({ name }) => name.trim() || say({ zh: '未署名', en: 'unnamed' }, language));
  const first = list(names.slice(0, NAMED), language);
  const more = names.length - NAMED;
  return more > 0
    ? say({ zh: `${first}等${names.length}人`, en: `${first} and ${more} more` }, language)
    : first;
}

/** The field that everybody falls short on, which is then named once; none where they differ. */
function fieldInCommon(people: readonly PersonFinding[]): string | undefined {
  const fields = new Set(
    people.map(({ finding }) => (finding.kind === 'leaf' ? finding.leaf.question : undefined)),
  );
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** Said where fewer people than needed meet it, however the missing data turn out. */
function tooFew(
  { verdict, people, expectation: { quantifier } }: RosterFinding,
  language: Language,
): string[] {
  if (quantifier === 'each' || verdict === 'unanswered') return [];
  const by = quantifier.atLeast - people.filter((person) => person.verdict === 'conforms').length;
  return [say({ zh: `差${by}人`, en: `short by ${counted(by, 'person', 'people')}` }, language)];
}
