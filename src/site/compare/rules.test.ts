import { describe, expect, it } from 'vitest';
import { library } from '../library.ts';
import { notePackOf, rulesOf } from './rules.ts';

describe('drafting notes by rule', () => {
  it('tells the rules apart that one note names, and leaves out list letters', () => {
    expect(rulesOf('GB/T 1.1—2020, 7.5.1, 7.5.3')).toEqual(['GB/T 1.1—2020, 7.5.1', 'GB/T 1.1—2020, 7.5.3']);
    expect(rulesOf('GB/T 1.1—2020, 8.1, 8.3 f)')).toEqual(['GB/T 1.1—2020, 8.1', 'GB/T 1.1—2020, 8.3']);
    expect(rulesOf(undefined)).toEqual(['']);
  });

  it('loses no note', () => {
    const shown = new Set(
      notePackOf(library(), 'zh').rules.flatMap(({ notes }) => notes.map(({ note }) => note)),
    );
    expect(shown.size).toBe(library().standards.flatMap(({ notes }) => notes).length);
  });

  it('names each rule by document and place', () => {
    for (const { rule } of notePackOf(library(), 'en').rules)
      expect(rule).toMatch(/^Without a rule$|^[A-Z/]+ [\d.]+—\d{4}, [\dA-Z.]+$/);
  });
});
