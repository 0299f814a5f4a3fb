import { describe, expect, it } from 'vitest';
import { choiceFrom, everything, queryOf, unheededIn } from './choice.ts';

const known = { standards: ['a', 'b', 'c'], topics: ['complaints'] };
const read = (query: string) => choiceFrom(new URLSearchParams(query), known);

describe('the choice in the address', () => {
  it('comes back as it went', () => {
    const choice = {
      standards: ['a', 'c'],
      show: 'missing' as const,
      of: 'c',
      area: 'processes' as const,
      topic: 'complaints',
      obligation: 'shall' as const,
      words: '15个工作日 & more',
    };
    expect(read(queryOf(choice, known))).toEqual(choice);
  });

  it('leaves the address bare where everything is shown', () => {
    expect(queryOf(everything(known), known)).toBe('');
    expect(read('')).toEqual(everything(known));
  });

  it('does without what it does not know', () => {
    expect(read('standard=a&standard=z&show=nonsense&topic=x&area=y&of=q&obligation=must')).toEqual(
      everything(known),
    );
  });

  it('tells what it asks for in vain: unknown values, a single standard, what has no effect', () => {
    const inVain = (query: string, more = {}) =>
      unheededIn(new URLSearchParams(query), { ...known, ...more });
    expect(inVain('standard=a&standard=c&show=only&of=c&topic=complaints&words=+15+&area=')).toEqual([]);
    expect(inVain('standard=a&standard=b&standard=z&show=differ&topic=x&of=a')).toEqual([
      'standard=z',
      'show=differ',
      'of=a',
      'topic=x',
    ]);
    expect(inVain('standard=a')).toEqual(['standard=a']);
    expect(inVain('standard=a&standard=b&show=only&of=c')).toEqual(['of=c']);
    expect(inVain('standard=a&standard=b&show=only', { onlyStandards: true })).toEqual(['show=only']);
    expect(inVain('utm_source=mail')).toEqual([]);
  });

  it('keeps the order of the site, whatever that of the address', () => {
    expect(read('standard=c&standard=a').standards).toEqual(['a', 'c']);
  });

  it('names one standard only where that says something', () => {
    expect(queryOf({ ...everything(known), of: 'a' }, known)).toBe('');
  });
});
