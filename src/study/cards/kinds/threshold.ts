import { list } from '../../../words/join.ts';
import { leavesOf, type Bank, type Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { firstOf } from '../choose.ts';
import { drawn, named } from '../draw.ts';
import { blank, inBoth } from '../text.ts';
import { clozeOf, type Cloze } from './numbers.ts';

interface Limit {
  place: Place;
  asks: readonly string[];
  cloze: Cloze;
}

/** Values that a limit could well have, by what it counts. */
const usual: Record<string, number[]> = {
  个工作日: [2, 3, 5, 7, 10, 15, 20, 30],
  日: [3, 5, 7, 10, 15, 20, 30, 60],
  年: [1, 2, 3, 5, 8, 10],
};
const few = [1, 2, 3, 4, 5, 6];

/** The numbers that the text prints and a criterion holds an agency to. */
function limitsOf({ places }: Bank): Limit[] {
  return places.flatMap((place): Limit[] => {
    const leaves = place.provision.criteria.flatMap(({ expect }) => leavesOf(expect));
    const asked = leaves.flatMap(({ leaf, asks }) => {
      const value = leaf.atLeast ?? leaf.atMost;
      return value && leaf.has === undefined ? [{ value, asks }] : [];
    });
    const clozes = asked.flatMap(({ value }) => clozeOf(place.provision.text, value) ?? []);
    return clozes.slice(0, 1).map((cloze) => ({
      place,
      cloze,
      asks: asked.filter(({ value }) => value === cloze.value).map((one) => one.asks),
    }));
  });
}

/** A number is taken out of the text: which is it? The wrong ones are those of other standards, and such as are usual. */
export function thresholdCards(bank: Bank): BilingualCard[] {
  const limits = limitsOf(bank);
  return limits.map(({ place, asks, cloze }) => {
    const { value, measure, before, after } = cloze;
    const isDay = /日$/.test(measure);
    const alike = limits.filter((other) =>
      isDay ? /日$/.test(other.cloze.measure) : other.cloze.measure === measure,
    );
    const near = [...(usual[measure] ?? few)].sort(
      (a, b) => Math.abs(Math.log(a / value)) - Math.abs(Math.log(b / value)),
    );
    // “One exits” would give itself away.
    const fits = (other: number) =>
      other !== value && (other > 1 || value === 1 || /[年次日]$/.test(measure));
    const wrong = firstOf(3, String, alike.map((other) => other.cloze.value).filter(fits), near.filter(fits));
    const values = [value, ...wrong];
    const elsewhere = limits.filter(
      (other) => other.place.standard !== place.standard && other.asks.some((one) => asks.includes(one)),
    );
    return drawn(bank, place, 'threshold', {
      quote: inBoth((language) => `${before[language]}${blank}${after[language]}`),
      stem: {
        zh: `${named(place).zh}：空处是多少？`,
        en: `${named(place).en}: what stands in the blank?`,
      },
      options: values.map(cloze.as),
      order: values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!),
      reason: inBoth((language) => {
        const answer = cloze.as(value)[language];
        const others = elsewhere.map((other) => {
          const name = named(other.place)[language];
          const limit = other.cloze.as(other.cloze.value)[language];
          const too = other.cloze.value === value;
          if (language === 'zh') return `${name}${too ? '也' : ''}是${limit}`;
          return `${name} ${too ? 'also ' : ''}has ${limit}`;
        });
        if (language === 'zh')
          return `原文写的是“${answer}”。${others.length > 0 ? `同一件事，${list(others, 'zh')}。` : ''}`;
        return `The text says “${answer}”.${others.length > 0 ? ` On the same matter, ${list(others, 'en')}.` : ''}`;
      }),
    });
  });
}
