import { describe, expect, it } from 'vitest';
import { load } from '../library/testing/project.ts';
import {
  askUrl,
  chapterSlug,
  clauseUrl,
  fileUrl,
  pageUrl,
  sourceUrl,
  standardSlug,
  termUrl,
} from './paths.ts';

describe('an address', () => {
  it('of a page is at the root in Chinese and under /en/ in English', () => {
    expect([pageUrl('zh'), pageUrl('en')]).toEqual(['/', '/en/']);
    expect([pageUrl('zh', 'terms'), pageUrl('en', 'terms')]).toEqual(['/terms/', '/en/terms/']);
  });

  it('of a file has no language', () => {
    expect(fileUrl('data/standards.json')).toBe('/data/standards.json');
  });

  it('of a standard and a chapter is made of their ids', () => {
    expect(standardSlug({ id: 'sample' })).toBe('standards/sample');
    expect(chapterSlug({ id: 'sample' }, 'annex-A')).toBe('standards/sample/annex-A');
  });

  it('of a term, a document and a question is a place on their page', () => {
    expect(termUrl('zh', 'clients')).toBe('/terms/#clients');
    expect(sourceUrl('en', 'labour-law')).toBe('/en/sources/#labour-law');
    expect(askUrl('en', 'exits')).toBe('/en/check/#/ask/exits');
  });
});

describe('the address of a clause', () => {
  const standard = load().standards[0]!;
  const clause = (id: string) => standard.clauses.find((candidate) => candidate.id === id)!;

  it.each([
    ['2', '/standards/sample/2/'],
    ['2.1', '/standards/sample/2/#2.1'],
    ['2.2(1)', '/standards/sample/2/#2.2-1'],
    ['表1(1)', '/standards/sample/2/#table-1-1'],
    ['1¶1', '/standards/sample/1/#1-p1'],
  ])('%s is its chapter’s page and its anchor: %s', (id, url) => {
    expect(clauseUrl('zh', standard, clause(id))).toBe(url);
    expect(clauseUrl('en', standard, clause(id))).toBe(`/en${url}`);
  });

  it('throws where there is no such chapter', () => {
    expect(() => clauseUrl('zh', standard, { ...clause('2.1'), chapter: '9' })).toThrow(
      'sample has no chapter 9.',
    );
  });
});
