import type { Expectation, Leaf, RosterExpectation } from '../model/criterion.ts';
import type { PackField, PackQuestion } from '../model/pack.ts';
import type { Language } from '../model/text.ts';
import { counted, labelled, list, quantity, say } from './join.ts';
import { whomInWords } from './whom.ts';

/** Finds a question, or inside a roster one of its fields, by id. */
export type Find = (id: string) => PackQuestion | PackField;

/** The label of an option; its id, should the option be gone. */
export function optionLabel(asked: PackQuestion | PackField, id: string): string {
  return ('options' in asked && asked.options.find((option) => option.id === id)?.label) || id;
}

function rosterOf(find: Find, roster: string) {
  const asked = find(roster);
  if (asked.type !== 'roster') throw new Error(`${roster} is no roster.`);
  return asked;
}

/** How the fields of a roster are found. */
export function fieldsOf(find: Find, roster: string): Find {
  const asked = rosterOf(find, roster);
  return (id) => {
    const field = asked.fields[id];
    if (!field) throw new Error(`There is no field “${id}” on the roster.`);
    return field;
  };
}

function leafInWords(leaf: Leaf, asked: PackQuestion | PackField, language: Language): string {
  const labels = (ids: readonly string[]) =>
    list(
      ids.map((id) => optionLabel(asked, id)),
      language,
    );
  const months = (count: number) => (language === 'zh' ? `${count}个月` : counted(count, 'month'));
  switch (asked.type) {
    case 'practice':
      return say({ zh: '已落实', en: 'in place' }, language);
    case 'number': {
      const least = leaf.atLeast !== undefined && quantity(leaf.atLeast, asked.unit, language);
      const most = leaf.atMost !== undefined && quantity(leaf.atMost, asked.unit, language);
      if (!least && leaf.atMost === 0)
        return say({ zh: `应为0${asked.unit}`, en: `no ${asked.unit}` }, language);
      const parts = [
        least && say({ zh: `不少于${least}`, en: `at least ${least}` }, language),
        most && say({ zh: `不超过${most}`, en: `at most ${most}` }, language),
      ];
      if (!least && !most)
        return say({ zh: '有此做法，不限时长或数量', en: 'done, with no limit set' }, language);
      return parts.filter(Boolean).join(language === 'zh' ? '且' : ' and ');
    }
    case 'checklist': {
      const wanted = Array.isArray(leaf.has) ? leaf.has : asked.options.map(({ id }) => id);
      if (leaf.atLeast !== undefined)
        return say(
          {
            zh: `至少有其中${leaf.atLeast}项：${labels(wanted)}`,
            en: `at least ${leaf.atLeast} of: ${labels(wanted)}`,
          },
          language,
        );
      return wanted.length === 1
        ? say({ zh: `有：${labels(wanted)}`, en: `has: ${labels(wanted)}` }, language)
        : say({ zh: `全部具备：${labels(wanted)}`, en: `all of: ${labels(wanted)}` }, language);
    }
    case 'choice':
      return (leaf.oneOf ?? []).length === 1
        ? labels(leaf.oneOf ?? [])
        : say(
            { zh: `以下之一：${labels(leaf.oneOf ?? [])}`, en: `one of: ${labels(leaf.oneOf ?? [])}` },
            language,
          );
    case 'attestation':
      return say(
        {
          zh: '已核实符合，并记有版本、核实人和日期',
          en: 'verified as complied with, and edition, verifier and date are on record',
        },
        language,
      );
    case 'recurrence':
      return leaf.every
        ? say(
            {
              zh: `周期不长于${months(leaf.every.months)}，且按期进行`,
              en: `at intervals of at most ${months(leaf.every.months)}, and kept`,
            },
            language,
          )
        : say(
            { zh: '按本机构自定的周期进行，未逾期', en: 'at the agency’s own interval, not overdue' },
            language,
          );
    case 'date':
      return leaf.within
        ? say(
            {
              zh: `在自查日期前${months(leaf.within.months)}内`,
              en: `within the ${leaf.within.months === 1 ? 'month' : months(leaf.within.months)} before the check`,
            },
            language,
          )
        : say({ zh: '有日期', en: 'a date' }, language);
    case 'roster':
      return say({ zh: '已登记', en: 'entered' }, language);
    default:
      return asked satisfies never;
  }
}

/** What an expectation asks for, in words. Inside a group each part says which question it is about. */
export function expectationInWords(expectation: Expectation, find: Find, language: Language): string {
  if ('question' in expectation) return leafInWords(expectation, find(expectation.question), language);
  if ('roster' in expectation) {
    const fields = fieldsOf(find, expectation.roster);
    const meets = expectationInParts(expectation.meets, fields, language);
    return labelled(whomOf(expectation, find, language), meets, language);
  }
  return expectationInParts(expectation, find, language);
}

/** Of whom a staff condition is expected, in words. */
export function whomOf(condition: RosterExpectation, find: Find, language: Language): string {
  const { fields } = rosterOf(find, condition.roster);
  const inRoster = fieldsOf(find, condition.roster);
  return whomInWords(condition, fields, (part) => expectationInParts(part, inRoster, language), language);
}

/** Options of one list on a roster, for each of which somebody, or so many, are needed among the same people. */
export interface OptionsAmongPeople {
  roster: string;
  /** The field whose options they are. */
  field: string;
  options: readonly string[];
}

/** What the parts of a group ask of the roster where they differ only in the option; else nothing. */
export function optionsAmongPeople(parts: readonly Expectation[]): OptionsAmongPeople | undefined {
  const [first, ...others] = parts;
  if (!first || !('roster' in first) || !('question' in first.meets) || others.length === 0) return undefined;
  const field = first.meets.question;
  const options: string[] = [];
  for (const part of parts) {
    if (!('roster' in part) || !('question' in part.meets)) return undefined;
    const { question, has, atLeast } = part.meets;
    const [option, ...more] = Array.isArray(has) ? has : [];
    if (question !== field || option === undefined || more.length > 0 || atLeast !== undefined)
      return undefined;
    if (part.roster !== first.roster || !isSame(part.who, first.who)) return undefined;
    if (!isSame(part.quantifier, first.quantifier)) return undefined;
    options.push(option);
  }
  return { roster: first.roster, field, options };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function expectationInParts(
  expectation: Expectation,
  find: Find,
  language: Language,
  isPart = false,
): string {
  if ('question' in expectation)
    return labelled(
      find(expectation.question).ask,
      leafInWords(expectation, find(expectation.question), language),
      language,
    );
  if ('roster' in expectation) return expectationInWords(expectation, find, language);
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  const need = 'all' in expectation ? parts.length : 'any' in expectation ? 1 : expectation.atLeast;
  const among = optionsAmongPeople(parts);
  if (among) return amongPeopleInWords(among, parts[0] as RosterExpectation, need, find, language);
  const joined = parts
    .map((part) => expectationInParts(part, find, language, true))
    .join(language === 'zh' ? '；' : '; ');
  if ('all' in expectation) return joined;
  return isPart
    ? say({ zh: `以下至少满足${need}项（${joined}）`, en: `at least ${need} of (${joined})` }, language)
    : say({ zh: `以下至少满足${need}项：${joined}`, en: `at least ${need} of: ${joined}` }, language);
}

/** Said once of all the options: “for each of these, at least 1 person: familiar with which laws: A; B”. */
function amongPeopleInWords(
  { roster, field, options }: OptionsAmongPeople,
  first: RosterExpectation,
  need: number,
  find: Find,
  language: Language,
): string {
  const asked = fieldsOf(find, roster)(field);
  const named = list(
    options.map((option) => optionLabel(asked, option)),
    language,
  );
  const subject = whomOf(first, find, language);
  const lead =
    need === options.length
      ? say({ zh: `以下每项${subject}`, en: `for each of these, ${subject}` }, language)
      : say(
          { zh: `以下至少${need}项，各${subject}`, en: `for at least ${need} of these, ${subject}` },
          language,
        );
  return labelled(lead, labelled(asked.ask, named, language), language);
}
