import { expect, it } from 'vitest';
import type { Deck } from '../cards/card.ts';
import { card } from '../testing/card.ts';
import { ankiText } from './anki.ts';

const deck: Deck = {
  language: 'en',
  standards: [{ id: 'a', shortTitle: 'Some standard', href: '/a/', chapters: [] }],
  topics: { fire: 'Fire safety' },
  cards: [],
};

it('is text that Anki imports: headers, four columns, an id of its own, tags without spaces, text escaped', () => {
  const tricky = card('a/4.1/threshold', { stem: 'A\t<b> & "c"\nd' });
  const [separator, html, name, guid, tags, note, ...rest] = ankiText(
    [tricky],
    deck,
    () => [1, 0, 2, 3],
    'https://x.example',
  ).split('\n');
  expect([separator, html, guid, tags]).toEqual([
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
  ]);
  expect(name).toMatch(/^#deck:/);
  expect(rest).toEqual(['']);
  const columns = note!.split('\t');
  expect(columns).toHaveLength(4);
  expect(columns[0]).toBe('duibiao:en:a/4.1/threshold');
  expect(columns[1]).toContain('A &lt;b&gt; &amp; &quot;c&quot;<br>d');
  expect(columns[1]).toContain('A. 一处<br>B. 两处');
  expect(columns[2]).toMatch(/^B\. 两处<br>.*<a href="https:\/\/x\.example\/standards/);
  expect(columns[3]).toBe('Limit Some_standard Fire_safety');
});
