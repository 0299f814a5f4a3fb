import type { Question } from '../../../model/question.ts';
import type { Text } from '../../../model/text.ts';
import { leavesOf, type Bank, type Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { shuffled } from '../choose.ts';
import { drawn, inWhole, named } from '../draw.ts';
import { bare, inBoth, likeness, listed, share } from '../text.ts';

type Checklist = Extract<Question, { type: 'checklist' }>;
type Option = Checklist['options'][number];

/** Words that stand in half of all labels and tell nothing apart. */
const common = {
  zh: /服务|职业|指导|就业|创业|提供|方面|情况|信息/g,
  en: /^(?:service|career|guidance|employment|entrepreneurship|information|client|job)$/,
};

/** A label without the example or the gloss that follows it. */
const brief = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/，(?:即|例如).*$/, ''),
  en: en.replace(/, (?:that is|such as|for example).*$/, ''),
});

/** The words of an English label that carry it, in the singular. */
const wordsOf = (label: string, least: number): string[] =>
  (label.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length >= least && !/^(?:and|the|for|with|that|such|are|has|its)$/.test(word))
    .map((word) => word.replace(/s$/, ''));

/** Whether the text names what a label says, word for word. */
const names = (text: Text, label: Text): boolean =>
  bare(text.zh).includes(bare(label.zh)) &&
  wordsOf(label.en, 3).every((word) => text.en.toLowerCase().includes(word));

/**
 * What nobody could find in the text: no two characters of the label stand together in it, nor a word of its English,
 * save those that stand everywhere.
 */
function isForeign(text: Text, { zh, en }: Text): boolean {
  const rest = zh.replace(common.zh, '');
  const words = wordsOf(en, 4).filter((word) => !common.en.test(word));
  return (
    bare(rest).length > 1 &&
    words.length > 0 &&
    likeness(rest, text.zh) === 0 &&
    words.every((word) => !text.en.toLowerCase().includes(word))
  );
}

/** The lists that criteria of a provision hold an agency to, item by item. */
function listsOf({ source }: Bank, { provision }: Place) {
  const lists = provision.criteria
    .flatMap(({ expect }) => leavesOf(expect))
    .flatMap(({ leaf, asks }) => {
      const question = source.questions.find(({ id }) => id === asks)?.question;
      if (question?.type !== 'checklist') return [];
      if (leaf.atLeast !== undefined || !Array.isArray(leaf.has)) return [];
      const { has } = leaf;
      return [{ asks, question, wanted: question.options.filter(({ id }) => has.includes(id)) }];
    });
  return [...new Map(lists.map((one) => [one.asks, one])).values()];
}

/** From here on a label says what the text lists in the words of the text. */
const listedSo = 0.75;

function cardOf(bank: Bank, place: Place, { asks, question, wanted }: ReturnType<typeof listsOf>[number]) {
  const { text } = place.provision;
  const whole = inWhole(place);
  // Another part of the clause may list what this one does not.
  const clause = inBoth((language) =>
    [whole, ...place.clause.provisions.map((part) => part.text)].map((part) => part[language]).join('\n'),
  );
  const seed = `${place.standard.id} ${place.provision.id} ${asks}`;
  // Only what the text itself lists is given; words for one thing stand in one list, and none may say part of another.
  const own = wanted.filter(
    ({ label }) =>
      names(text, label) &&
      wanted.every((other) => other.label === label || likeness(other.label.zh, label.zh) < 0.5),
  );
  const [missing] = shuffled(own, seed, (option) => option.id);
  const given = wanted.filter((option) => option !== missing && share(option.label.zh, text.zh) >= listedSo);
  if (!missing || given.length < 2) return null;
  const isUnlike = ({ label }: Option) => wanted.every((one) => likeness(one.label.zh, label.zh) < 0.5);
  const wrong = shuffled(
    question.options.filter(
      (option) => !wanted.includes(option) && isForeign(clause, option.label) && isUnlike(option),
    ),
    seed,
    (option) => option.id,
  ).slice(0, 3);
  if (wrong.length < 2) return null;
  return drawn(
    bank,
    place,
    'missing',
    {
      quote: inBoth((language) =>
        listed(
          given.map(({ label }) => brief(label)[language]),
          language,
        ),
      ),
      told: true,
      stem: {
        zh: `${named(place).zh}列出了上面这些。下面哪一项也列在其中？`,
        en: `${named(place).en} lists these, among others. Which of the following does it list too?`,
      },
      options: [missing, ...wrong].map(({ label }) => brief(label)),
      reason: inBoth((language) => (language === 'zh' ? `原文：${whole.zh}` : `The text: ${whole.en}`)),
      topic: question.topic,
    },
    asks,
  );
}

/** What is missing from this list? Of lists whose items all count; the wrong ones are what other standards have on it. */
export const missingCards = (bank: Bank): BilingualCard[] =>
  bank.places.flatMap((place) => listsOf(bank, place).flatMap((one) => cardOf(bank, place, one) ?? []));
