import { describe, expect, it } from 'vitest';
import { parse } from 'papaparse';
import { loadLibrary } from '../../library/load.ts';
import { deckOf } from '../../site/study/deck.ts';
import type { Deck } from '../cards/card.ts';
import { card } from '../testing/card.ts';
import { ankiText } from './anki.ts';

const deck: Deck = {
  language: 'en',
  standards: [{ id: 'a', shortTitle: 'Some standard', href: '/a/', chapters: [] }],
  topics: { fire: 'Fire safety' },
  cards: [],
};

it('is text that Anki imports: headers, five columns, an id of its own, tags without spaces, text escaped', () => {
  const tricky = card('a/4.1/threshold', { stem: '"A"\t<b> & \'c\'\r\nd' });
  const lines = ankiText([tricky], deck, () => [1, 0, 2, 3], 'https://x.example').split('\n');
  expect(lines.slice(0, 7)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#notetype:问答题',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ]);
  const [note, ...rest] = lines.slice(7);
  expect(rest).toEqual(['']);
  const columns = note!.split('\t');
  expect(columns).toHaveLength(5);
  expect(columns[0]).toBe('duibiao:en:a/4.1/threshold');
  expect(columns[1]).toBe('Duibiao career guidance standards::Some standard');
  expect(columns[2]).toContain("&quot;A&quot; &lt;b&gt; &amp; 'c'<br>d");
  expect(columns[2]).toContain('A. 一处<br>B. 两处');
  expect(columns[3]).toMatch(/^B\. 两处<br>.*<a href='https:\/\/x\.example\/standards/);
  expect(columns[4]).toBe('Limit Fire_safety');
});

describe.each(['zh', 'en'] as const)('of every card (%s)', (language) => {
  const real = deckOf(loadLibrary(process.cwd()), language);
  const text = ankiText(
    real.cards,
    real,
    ({ options }) => options.map((_, index) => index),
    'https://x.example',
  );

  it('gives back five fields a note to a reader of CSV that heeds quotes and comments, and each note once', () => {
    expect(text).not.toMatch(/["\r\uFEFF]/);
    const { data, errors } = parse<string[]>(text, { delimiter: '\t', comments: '#', skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((fields) => fields.length)).toEqual(real.cards.map(() => 5));
    expect(new Set(data.map(([guid]) => guid)).size).toBe(real.cards.length);
    expect(data.filter((fields) => fields.some((field) => field.trim() === ''))).toEqual([]);
    // Anki warns of a first field that it has already.
    expect(new Set(data.map(([, , front]) => front)).size).toBe(real.cards.length);
  });

  it('has a deck a standard and one of the terms', () => {
    const decks = new Set(
      text.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t')[1]] : [])),
    );
    expect(decks.size).toBe(real.standards.length + 1);
    expect([...decks].every((name) => name!.split('::').length === 2)).toBe(true);
  });
});
