import type { Question } from '../../../model/question.ts';
import type { Text } from '../../../model/text.ts';
import { list } from '../../../words/join.ts';
import { leavesOf, type Bank, type Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { firstOf, shuffled } from '../choose.ts';
import { drawn, inWhole, named } from '../draw.ts';
import { bare, inBoth, likeness } from '../text.ts';

type Checklist = Extract<Question, { type: 'checklist' }>;
type Option = Checklist['options'][number];

/** The words of an English label that carry it, in the singular. */
const wordsOf = (label: string, least: number): string[] =>
  (label.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length >= least && !/^(?:and|the|for|with|that|such|are|has|its)$/.test(word))
    .map((word) => word.replace(/s$/, ''));

/** Whether the text names what a label says, word for word. */
const names = (text: Text, label: Text): boolean =>
  bare(text.zh).includes(bare(label.zh)) &&
  wordsOf(label.en, 3).every((word) => text.en.toLowerCase().includes(word));

/** What nobody could find in the text: no two characters of the label stand together in it, nor a word of its English. */
function isForeign(text: Text, label: Text): boolean {
  return (
    likeness(label.zh, text.zh) === 0 &&
    bare(label.zh).length > 1 &&
    wordsOf(label.en, 4).every((word) => !text.en.toLowerCase().includes(word))
  );
}

function cardOf(bank: Bank, place: Place, id: string, question: Checklist, wanted: string[]) {
  const { text } = place.provision;
  const whole = inWhole(place);
  const labels = question.options.filter((option) => wanted.includes(option.id));
  const seed = `${place.standard.id} ${place.provision.id} ${id}`;
  // Words for one thing stand in one list: none may say part of what another says.
  const own = labels.filter(
    ({ label }) =>
      names(text, label) &&
      labels.every((other) => other.label === label || likeness(other.label.zh, label.zh) < 0.5),
  );
  const [missing] = shuffled(own, seed, (option) => option.id);
  if (!missing || labels.length < 3) return null;
  const isWrong = ({ label }: Option) =>
    isForeign(whole, label) && labels.every((one) => likeness(one.label.zh, label.zh) < 0.5);
  const mixed = (options: readonly Option[]) =>
    shuffled(options.filter(isWrong), seed, (option) => option.id);
  const neighbours = bank.source.questions
    .filter((other) => other.id !== id && other.question.topic === question.topic)
    .flatMap((other) => (other.question.type === 'checklist' ? other.question.options : []));
  const length = (option: Option) => Math.abs(bare(option.label.zh).length - bare(missing.label.zh).length);
  const wrong = firstOf(
    3,
    (option) => bare(option.label.zh),
    mixed(question.options.filter((option) => !wanted.includes(option.id))),
    mixed(neighbours).sort((a, b) => length(a) - length(b)),
  );
  if (wrong.length < 3) return null;
  const given = labels.filter((option) => option !== missing);
  return drawn(
    bank,
    place,
    'missing',
    {
      quote: inBoth((language) =>
        list(
          given.map(({ label }) => label[language]),
          language,
        ),
      ),
      told: true,
      stem: {
        zh: `${named(place).zh}列出了这些，原文还写着哪一项？`,
        en: `${named(place).en} lists these; which other one does its text name?`,
      },
      options: [missing, ...wrong].map(({ label }) => label),
      reason: inBoth((language) => (language === 'zh' ? `原文：${whole.zh}` : `The text: ${whole.en}`)),
    },
    id,
  );
}

/** What is missing from this list? Of lists whose items all count; the wrong ones are what others list. */
export function missingCards(bank: Bank): BilingualCard[] {
  const questions = new Map(bank.source.questions.map(({ id, question }) => [id, question]));
  return bank.places.flatMap((place) => {
    const seen = new Set<string>();
    return place.provision.criteria
      .flatMap(({ expect }) => leavesOf(expect))
      .flatMap(({ leaf, asks }) => {
        const question = questions.get(asks);
        if (question?.type !== 'checklist' || seen.has(asks)) return [];
        if (leaf.atLeast !== undefined || !Array.isArray(leaf.has)) return [];
        seen.add(asks);
        return cardOf(bank, place, asks, question, leaf.has) ?? [];
      });
  });
}
