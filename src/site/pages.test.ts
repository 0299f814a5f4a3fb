import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../library/load.ts';
import { load } from '../library/testing/project.ts';
import { pagesOf } from './pages.ts';

const pages = pagesOf(load());

describe('the pages', () => {
  it('are the site’s own, and those of every standard and chapter', () => {
    expect(pages.filter(({ language }) => language === 'zh').map(({ slug }) => slug)).toEqual([
      '',
      'check',
      'study',
      'standards',
      'topics',
      'terms',
      'sources',
      'data',
      '404',
      'compare',
      'compare/thresholds',
      'compare/alike',
      'compare/alone',
      'compare/staff',
      'compare/notes',
      'topics/premises',
      'topics/staff',
      'topics/complaints',
      'standards/sample',
      'standards/sample/notes',
      'standards/sample/1',
      'standards/sample/2',
    ]);
  });

  it('are the same in English', () => {
    const slugs = (wanted: string) =>
      pages.filter(({ language }) => language === wanted).map(({ slug }) => slug);
    expect(slugs('en')).toEqual(slugs('zh'));
  });

  it('of a chapter list its headings, in the language of the page', () => {
    const chapter = pages.find(({ slug, language }) => slug === 'standards/sample/2' && language === 'en');
    expect(chapter).toMatchInlineSnapshot(`
      {
        "description": "Sample specification, chapter 2 Requirements: the text in both languages, its obligations and how it is checked.",
        "headings": [
          {
            "depth": 2,
            "slug": "table-1",
            "text": "Table 1 Evaluation",
          },
        ],
        "language": "en",
        "page": {
          "chapter": "2",
          "kind": "chapter",
          "standard": "sample",
        },
        "slug": "standards/sample/2",
        "title": "2 Requirements | Sample",
        "wide": false,
      }
    `);
  });

  it('are the same for the same library', () => {
    expect(pagesOf(load())).toEqual(pages);
  });
});

describe('the pages of the real library', () => {
  const real = () => pagesOf(loadLibrary(process.cwd()));

  it('have an address each', () => {
    const addresses = real().map(({ language, slug }) => `${language} ${slug}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('have a title, a description and headings that say something', () => {
    for (const { title, description, headings } of real()) {
      const said = [title, description, ...headings.map(({ text }) => text)];
      expect(said.filter((text) => text.trim() === '' || /undefined|null|\[object/.test(text))).toEqual([]);
    }
  });
});
