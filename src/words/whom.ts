import type { Expectation, Leaf, RosterExpectation } from '../model/criterion.ts';
import type { PackField } from '../model/pack.ts';
import type { Language } from '../model/text.ts';
import { counted, list, say } from './join.ts';

type Fields = Readonly<Record<string, PackField>>;

/** Which people: 每人（职业指导人员或培训讲师）, each person (career adviser or trainer). */
export function whomInWords(
  { who, quantifier }: Pick<RosterExpectation, 'who' | 'quantifier'>,
  fields: Fields,
  inWords: (part: Expectation) => string,
  language: Language,
): string {
  const people =
    quantifier === 'each'
      ? say({ zh: '每人', en: 'each person' }, language)
      : say(
          {
            zh: `至少${quantifier.atLeast}人`,
            en: `at least ${counted(quantifier.atLeast, 'person', 'people')}`,
          },
          language,
        );
  if (!who) return people;
  const said = ('all' in who ? who.all : [who]).map(
    (part) => ('question' in part && chosenInWords(part, fields, language)) || inWords(part),
  );
  return language === 'zh' ? `${people}（${said.join('；')}）` : `${people} (${said.join('; ')})`;
}

/**
 * The first field of a roster says what kind of person somebody is: kinds are named. Of other choices, the options
 * left out are named where they are the fewer.
 */
function chosenInWords({ question, oneOf }: Leaf, fields: Fields, language: Language): string | null {
  const field = fields[question];
  if (!oneOf || field?.type !== 'choice') return null;
  const labelsOf = (isNamed: boolean): string[] =>
    field.options.filter(({ id }) => oneOf.includes(id) === isNamed).map(({ label }) => label);
  const [named, left] = [labelsOf(true), labelsOf(false)];
  if (question === Object.keys(fields)[0]) return either(named, language);
  if (left.length === 0 || left.length >= named.length) return null;
  const quoted = list(
    left.map((label) => `“${label}”`),
    language,
  );
  return say({ zh: `${quoted}的除外`, en: `except ${quoted}` }, language);
}

/** A, B or C. English labels begin small inside a sentence, abbreviations aside. */
const either = (labels: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'zh' ? 'zh' : 'en-GB', { type: 'disjunction' }).format(
    language === 'zh'
      ? labels
      : labels.map((label) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())),
  );
