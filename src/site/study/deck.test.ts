import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { deckOf } from './deck.ts';

const library = loadLibrary(process.cwd());
const [zh, en] = [deckOf(library, 'zh'), deckOf(library, 'en')];

describe('the deck', () => {
  it('has the same cards in both languages, option by option, so that one can stand beneath the other', () => {
    const shape = ({ cards }: typeof zh) =>
      cards.map(({ id, fingerprint, options, order }) => [id, fingerprint, options.length, order]);
    expect(shape(en)).toEqual(shape(zh));
  });

  it('links each card to its clause or term, in its language', () => {
    const find = ({ cards }: typeof zh, id: string) => cards.find((card) => card.id === id)?.href;
    expect(find(zh, 'lhasa-returnees/7.3/threshold')).toBe('/standards/lhasa-returnees/7/#7.3');
    expect(find(en, 'lhasa-returnees/7.3/threshold')).toBe('/en/standards/lhasa-returnees/7/#7.3');
    expect(find(en, 'terms/referral/term-to-en')).toBe('/en/terms/#referral');
    expect(zh.cards.filter(({ href }) => !href)).toEqual([]);
  });

  it('names the chapter and the topic of every card', () => {
    for (const { standard, chapter, topic } of zh.cards) {
      const { chapters } = zh.standards.find(({ id }) => id === standard) ?? { chapters: [] };
      expect(chapter === null || chapters.some(({ id }) => id === chapter)).toBe(true);
      expect(topic === null || zh.topics[topic]).toBeTruthy();
    }
  });
});
