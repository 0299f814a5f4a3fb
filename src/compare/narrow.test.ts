import { describe, expect, it } from 'vitest';
import { everything, type Choice } from './choice.ts';
import { narrow } from './narrow.ts';
import { samplePack } from './testing/pack.ts';

const all = everything({ standards: ['a', 'b', 'c'], topics: [] });
const ids = (choice: Partial<Choice>) => narrow(samplePack.items, { ...all, ...choice }).map(({ id }) => id);

describe('narrowing the comparison', () => {
  it('shows everything that one of the chosen asks', () => {
    expect(ids({})).toHaveLength(6);
    expect(ids({ standards: ['a', 'b'] })).not.toContain('rooms');
  });

  it('finds differences, silence and conditions included, among the chosen only', () => {
    expect(ids({ show: 'differences' })).toEqual(['differs', 'alone', 'but-one', 'rooms', 'condition']);
    expect(ids({ show: 'differences', standards: ['a', 'b'] })).toEqual(['differs', 'alone', 'condition']);
  });

  it('finds what only one asks, and what all but one ask', () => {
    expect(ids({ show: 'only' })).toEqual(['alone', 'rooms']);
    expect(ids({ show: 'only', of: 'b' })).toEqual(['alone']);
    expect(ids({ show: 'missing' })).toEqual(['but-one', 'condition']);
    expect(ids({ show: 'missing', of: 'a' })).toEqual([]);
    expect(ids({ show: 'shared' })).toEqual(['same', 'differs']);
  });

  it('goes by area, topic and obligation', () => {
    expect(ids({ area: 'facilities' })).toEqual(['rooms']);
    expect(ids({ topic: 'premises' })).toEqual(['rooms']);
    expect(ids({ obligation: 'should' })).toEqual(['alone']);
  });

  it('goes by words of the question or of a chosen clause, in any case and width', () => {
    expect(ids({ words: 'AT MOST １５' })).toEqual(['differs']);
    expect(ids({ words: 'at most 15', standards: ['a', 'c'] })).toEqual([]);
    expect(ids({ words: 'question same' })).toEqual(['same']);
  });

  it('gives only what the chosen ask, and how they stand to each other', () => {
    const [item] = narrow(samplePack.items, { ...all, standards: ['a', 'b'], words: 'at most' });
    expect(item!.asks.map(({ standard }) => standard)).toEqual(['a', 'b']);
    expect(item!.relations).toHaveLength(1);
  });
});
