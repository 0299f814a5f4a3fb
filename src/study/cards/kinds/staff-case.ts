import { judgeCriterion } from '../../../engine/judge.ts';
import type { Finding, PersonFinding } from '../../../engine/finding.ts';
import type { Person, Value } from '../../../model/answer.ts';
import { questionsOf, type RosterExpectation } from '../../../model/criterion.ts';
import type { PackField } from '../../../model/pack.ts';
import type { Language } from '../../../model/text.ts';
import type { WorkedAgency } from '../../../model/worked-agency.ts';
import { answerInWords } from '../../../words/answer.ts';
import { explain } from '../../../words/explain.ts';
import { fieldsOf, optionLabel } from '../../../words/expectation.ts';
import { leavesOf, type Bank, type Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { firstOf, shuffled } from '../choose.ts';
import { cited, drawn, named } from '../draw.ts';
import { inBoth, listed } from '../text.ts';

/** A staff condition that each of those concerned is to meet, and what it came to for one person. */
interface Condition {
  place: Place;
  expectation: RosterExpectation;
  found: PersonFinding;
}

/**
 * The one staff condition that a provision consists of, if its words settle who meets it. Where several are put together,
 * one may stand in for another, and readers would not agree.
 */
function conditionOf({ provision }: Place): RosterExpectation | null {
  const [criterion, ...more] = provision.criteria;
  if (!criterion || more.length > 0 || criterion.when || !('roster' in criterion.expect)) return null;
  if (provision.force !== 'normative' || provision.obligation !== 'shall') return null;
  const { expect } = criterion;
  // From what day a year is counted is our reading and not in the text.
  return expect.quantifier === 'each' && leavesOf(expect).every(({ leaf }) => !leaf.within) ? expect : null;
}

/** The staff conditions of a standard that concern a person, held against what the worked agency says of them. */
function conditionsOf(bank: Bank, agency: WorkedAgency, standard: string, person: Person): Condition[] {
  return bank.places.flatMap((place) => {
    const expectation = place.standard.id === standard ? conditionOf(place) : null;
    if (!expectation) return [];
    const { expect: finding } = judgeCriterion(
      { expect: expectation },
      { date: agency.date, asked: bank.find.zh, answer: () => ({ people: [person] }) },
    );
    const found = finding?.kind === 'roster' ? finding.people[0] : undefined;
    return found ? [{ place, expectation, found }] : [];
  });
}

/** How many of a list are enough is often our reading and not in the text; so is whether a list in 等 counts in full. */
function isSettled(finding: Finding, isOpenList: boolean): boolean {
  if (finding.kind === 'group') return finding.parts.every((part) => isSettled(part, isOpenList));
  if (finding.kind !== 'leaf') return false;
  const { shortfall, value } = finding;
  if (!value?.picked?.length) return true;
  return shortfall?.kind !== 'too-few' && !(shortfall?.kind === 'missing' && isOpenList);
}

const isFailed = ({ place: { provision }, found: { verdict, finding } }: Condition): boolean =>
  (verdict === 'nonconforming' || verdict === 'partial') &&
  isSettled(finding, provision.text.zh.includes('等'));

/** An answer in words; the labels of a list may hold 顿号 themselves. */
function saidOf(value: Value | undefined, asked: PackField, language: Language): string {
  return asked.type === 'checklist' && value?.picked?.length
    ? listed(
        value.picked.map((id) => optionLabel(asked, id)),
        language,
      )
    : answerInWords(value, asked, language);
}

/** The person as the reader is told of them: whatever the conditions shown ask, and nothing else. */
function told(bank: Bank, shown: readonly Condition[], person: Person, language: Language): string {
  const [first] = shown;
  if (!first) return '';
  const { roster } = first.expectation;
  const fields = fieldsOf(bank.find[language], roster);
  const asked = new Set(
    shown.flatMap(({ expectation: { who, meets } }) => [
      ...(who ? questionsOf({ expect: who }) : []),
      ...questionsOf({ expect: meets }),
    ]),
  );
  const all = bank.find[language](roster);
  return Object.keys(all.type === 'roster' ? all.fields : {})
    .filter((id) => asked.has(id) && person.fields[id])
    .map((id) => {
      const answer = saidOf(person.fields[id], fields(id) as PackField, language);
      return language === 'zh' ? `${fields(id).ask}答：${answer}` : `${fields(id).ask} Answer: ${answer}`;
    })
    .join('\n');
}

function whyNot(bank: Bank, { place, expectation, found }: Condition, language: Language): string {
  const fields = fieldsOf(bank.find[language], expectation.roster);
  const { expected, apart } = explain(
    { expect: expectation.meets },
    { verdict: found.verdict, expect: found.finding },
    fields,
    language,
  );
  const clause = named(place)[language];
  if (language === 'zh') {
    const person = `此人${apart.startsWith('缺') ? '' : '：'}${apart}`;
    return `${clause}期望：${expected}。${person}。列出的其余几条，此人都达到了。`;
  }
  const person = apart.startsWith('missing: ')
    ? apart.replace('missing: ', 'This person lacks: ')
    : `This person: ${apart}`;
  return `${clause} expects: ${expected}. ${person}. The person meets the other conditions shown.`;
}

function cardOf(bank: Bank, failed: Condition, all: readonly Condition[], person: Person) {
  const { place } = failed;
  const met = all.filter(
    ({ found, place: { clause } }) => found.verdict === 'conforms' && clause !== place.clause,
  );
  const wrong = firstOf(
    3,
    ({ place: { clause } }) => clause.id,
    shuffled(met, `${place.standard.id} ${place.provision.id}`, (one) => one.place.provision.id),
  );
  if (wrong.length < 2) return null;
  const shown = [failed, ...wrong];
  return drawn(
    bank,
    place,
    'case',
    {
      quote: inBoth((language) => told(bank, shown, person, language)),
      told: true,
      stem: {
        zh: `一名工作人员的情况如上。此人没有达到《${place.standard.shortTitle.zh}》的哪一条？`,
        en: `This is a member of staff. Which condition of “${place.standard.shortTitle.en}” does this person not meet?`,
      },
      options: shown.map((one) => cited(one.place)),
      reason: inBoth((language) => whyNot(bank, failed, language)),
    },
    'staff',
  );
}

/**
 * Which condition does this member of staff not meet? A person of the standard's own worked agency, who fails one of the
 * conditions shown and meets the others. (Of other agencies' people something else was asked: what they lack may be
 * there in other words.)
 */
export function staffCaseCards(bank: Bank): BilingualCard[] {
  return bank.source.standards.flatMap(({ id, workedAgency }) => {
    const cards = new Map<string, BilingualCard>();
    for (const { people = [] } of Object.values(workedAgency?.answers ?? {}))
      for (const person of people) {
        const all = conditionsOf(bank, workedAgency!, id, person);
        for (const failed of all.filter(isFailed)) {
          const card = cardOf(bank, failed, all, person);
          if (card && !cards.has(card.id)) cards.set(card.id, card);
        }
      }
    return [...cards.values()];
  });
}
