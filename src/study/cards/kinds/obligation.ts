import type { Obligation } from '../../../model/clause.ts';
import type { Text } from '../../../model/text.ts';
import { sentences } from '../../../words/join.ts';
import type { Bank, Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { drawn, inWhole, named } from '../draw.ts';
import { bare, blank, inBoth } from '../text.ts';
import { hasModal, modals, withoutModal } from './modal.ts';

const answers: Record<Obligation, Text> = {
  shall: { zh: '应（要求）', en: 'shall (a requirement)' },
  should: { zh: '宜（推荐）', en: 'should (a recommendation)' },
  may: { zh: '可（允许）', en: 'may (a permission)' },
  statement: { zh: '没有能愿动词（陈述）', en: 'no modal verb (a statement)' },
};

const consequences: Record<Obligation, Text> = {
  shall: {
    zh: '“应”是要求，没有做到就是差距。',
    en: '“Shall” is a requirement: where it is not met there is a gap.',
  },
  should: {
    zh: '“宜”是推荐，没有采纳列为观察项，不算差距。',
    en: '“Should” is a recommendation: where it is not followed that is an observation and no gap.',
  },
  may: { zh: '“可”是允许，做不做都不算差距。', en: '“May” is a permission: there is no gap either way.' },
  statement: {
    zh: '这里没有“应”“宜”“可”，按陈述读；没有得到印证的列为观察项，从严读法才当作“应”。',
    en: 'There is no shall, should or may here, so it reads as a statement: not borne out, it is an observation, and only the strict reading takes it for “shall”.',
  },
};

const stems = {
  blank: { zh: '空处是哪个能愿动词？', en: 'which modal verb stands in the blank?' },
  governs: { zh: '支配这一条的是哪个能愿动词？', en: 'which modal verb governs this?' },
} satisfies Record<string, Text>;

function asked(bank: Bank, place: Place, quote: Text, form: keyof typeof stems, why?: Text): BilingualCard {
  const { obligation } = place.provision;
  const known: Obligation[] =
    form === 'blank' ? ['shall', 'should', 'may'] : ['shall', 'should', 'may', 'statement'];
  const options = [obligation, ...known.filter((one) => one !== obligation)];
  return drawn(bank, place, 'obligation', {
    quote,
    stem: {
      zh: `${named(place).zh}：${stems[form].zh}`,
      en: `${named(place).en}: ${stems[form].en}`,
    },
    options: options.map((one) => answers[one]),
    order: known.map((one) => options.indexOf(one)),
    reason: inBoth((language) =>
      sentences(
        [why, consequences[obligation]].flatMap((text) => text?.[language] ?? []),
        language,
      ),
    ),
  });
}

const printed = ({ zh, en }: Text): Text => ({
  zh: `原文写的是“${zh}”。`,
  en: `The text says “${en}”.`,
});

/** The card about one provision, if its words settle the answer in both languages. */
function cardOf(bank: Bank, place: Place): BilingualCard | null {
  const { obligation, text, leadIn } = place.provision;
  const whole = inWhole(place);
  // A mere name in a list is no sentence that a verb could govern.
  if (obligation === 'statement')
    return hasModal(whole) || bare(whole.zh).length < 12 ? null : asked(bank, place, whole, 'governs');
  const cloze = withoutModal(text, obligation, blank);
  if (cloze) return asked(bank, place, cloze, 'blank', printed(modals[obligation]));
  if (!leadIn || hasModal(text) || !withoutModal(leadIn, obligation, blank)) return null;
  const { zh, en } = modals[obligation];
  return asked(bank, place, whole, 'governs', {
    zh: `列项自己没有能愿动词，跟随引导它的那句话里的“${zh}”。`,
    en: `The item has no modal verb of its own and follows the “${en}” of the sentence that leads it in.`,
  });
}

/**
 * What one card stands for. Most of the text is 应: of that one card a chapter, so that answering 应 to everything does
 * not pay; of statements, and of what is led in by one sentence, one for neighbouring clauses; of other 宜 and 可 every one.
 */
function groupOf({ standard, clause, provision }: Place): string {
  const { obligation, id, leadIn } = provision;
  if (obligation === 'shall') return [standard.id, clause.chapter, obligation].join(' ');
  if (obligation === 'statement' || leadIn)
    return [standard.id, clause.parent ?? clause.id, obligation].join(' ');
  return [standard.id, id].join(' ');
}

/** Shall, should, may or none: of each group the first card whose words settle it. */
export function obligationCards(bank: Bank): BilingualCard[] {
  const cards = new Map<string, BilingualCard>();
  for (const place of bank.places) {
    const { provision } = place;
    const group = groupOf(place);
    if (provision.force !== 'normative' || provision.noCriteria || cards.has(group)) continue;
    const card = cardOf(bank, place);
    if (card) cards.set(group, card);
  }
  return [...cards.values()];
}
