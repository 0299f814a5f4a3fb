import { describe, expect, it } from 'vitest';
import type { Library, Standard } from '../library/library.ts';
import { loadLibrary } from '../library/load.ts';
import { languages, type Language } from '../model/text.ts';
import { segmenter } from './segments.ts';

const library = {
  sources: [
    { id: 'guidance-2017', cited: ['GB/T 33554—2017', 'GB/T 33554'] },
    { id: 'labour-law', cited: ['《劳动法》', 'Labour Law'] },
  ],
  terms: [
    { id: 'migrants', term: { zh: '农民工', en: 'migrant workers' } },
    { id: 'returnees', term: { zh: '返乡农民工', en: 'returned migrant workers' } },
    { id: 'guidance', term: { zh: '职业指导', en: 'career guidance' } },
    { id: 'agency', term: { zh: '服务机构', en: 'service agency' } },
    { id: 'authorities', term: { zh: '人社部门', en: 'social security authorities' } },
  ],
} as unknown as Library;

const standard = {
  clauses: [{ id: '5' }, { id: '5.1' }, { id: '6.1.1' }, { id: '6.1.6' }, { id: '附录A' }, { id: '表A.1' }],
} as unknown as Standard;

/** The segments of each text in turn: `{term}`, `[source]`, and the rest as it is. */
const cut = (language: Language, ...texts: string[]) => {
  const segments = segmenter(library, language, standard);
  return texts.map((text) =>
    segments(text)
      .map((segment) =>
        segment.kind === 'text'
          ? segment.text
          : segment.kind === 'term'
            ? `{${segment.id}: ${segment.text}}`
            : `[${segment.id}: ${segment.text}]`,
      )
      .join(''),
  );
};

describe('another clause', () => {
  it('is marked wherever it is named', () => {
    expect(cut('zh', '包括本规范 5.1 的内容', '流程参照 6.1.1-6.1.6。', '参见表A.1和附录A')).toEqual([
      '包括本规范 [5.1: 5.1] 的内容',
      '流程参照 [6.1.1: 6.1.1]-[6.1.6: 6.1.6]。',
      '参见[表A.1: 表A.1]和[附录A: 附录A]',
    ]);
    expect(cut('zh', '5. 服务对象和内容 4')).toEqual(['[5: 5]. 服务对象和内容 4']);
    expect(cut('en', 'see Table A.1 and Annex A')).toEqual(['see [表A.1: Table A.1] and [附录A: Annex A]']);
  });

  it('is none that the standard does not have, and no part of another number', () => {
    const texts = ['5.2', '5.1.1', '15.1', '5.12', '5'];
    expect(cut('zh', ...texts)).toEqual(texts);
  });
});

describe('a term', () => {
  it('is the longest that stands there', () => {
    expect(cut('zh', '返乡农民工和农民工')).toEqual(['{returnees: 返乡农民工}和{migrants: 农民工}']);
    expect(cut('en', 'returned migrant workers')).toEqual(['{returnees: returned migrant workers}']);
  });

  it('is explained once a cutter, and again by the next', () => {
    const twice = ['服务机构，服务机构', '服务机构'];
    expect(cut('zh', ...twice)).toEqual(['{agency: 服务机构}，服务机构', '服务机构']);
    expect(cut('zh', ...twice)).toEqual(cut('zh', ...twice));
  });

  it('that was explained hides no shorter one inside it', () => {
    expect(cut('zh', '返乡农民工', '返乡农民工、农民工')).toEqual([
      '{returnees: 返乡农民工}',
      '返乡农民工、{migrants: 农民工}',
    ]);
  });

  it.each([
    ['A migrant worker', 'A {migrants: migrant worker}'],
    ['Migrant workers', '{migrants: Migrant workers}'],
    ['service agencies', '{agency: service agencies}'],
    ['a service agency', 'a {agency: service agency}'],
    ['a social security authority', 'a {authorities: social security authority}'],
    ['emigrant workers', 'emigrant workers'],
    ['service agencyship', 'service agencyship'],
  ])('in English may be singular, plural or capital, but is a whole word: %s', (text, said) => {
    expect(cut('en', text)).toEqual([said]);
  });
});

describe('a cited document', () => {
  it('is marked wherever it is named', () => {
    expect(cut('zh', '按GB/T 33554和GB/T 33554', '按GB/T 33554')).toEqual([
      '按[guidance-2017: GB/T 33554]和[guidance-2017: GB/T 33554]',
      '按[guidance-2017: GB/T 33554]',
    ]);
  });

  it('is marked with its year', () => {
    expect(cut('zh', '按GB/T 33554—2017执行')).toEqual(['按[guidance-2017: GB/T 33554—2017]执行']);
  });

  it('is marked with its title, in which no term is explained', () => {
    expect(cut('zh', '符合GB/T 33554《职业指导服务规范》，开展职业指导')).toEqual([
      '符合[guidance-2017: GB/T 33554《职业指导服务规范》]，开展{guidance: 职业指导}',
    ]);
    expect(cut('en', 'GB/T 33554 “Specification for career guidance service”; career guidance')).toEqual([
      '[guidance-2017: GB/T 33554 “Specification for career guidance service”]; {guidance: career guidance}',
    ]);
  });

  it('without a number is marked by its title', () => {
    expect(cut('zh', '熟悉《劳动法》')).toEqual(['熟悉[labour-law: 《劳动法》]']);
    expect(cut('en', 'the “Labour Law” and labour lawyers')).toEqual([
      'the “[labour-law: Labour Law]” and labour lawyers',
    ]);
  });
});

it('the pieces of every text of the real library make up the text', () => {
  const real = loadLibrary(process.cwd());
  for (const language of languages)
    for (const of of real.standards)
      for (const { text } of of.clauses) {
        if (!text) continue;
        const pieces = segmenter(real, language, of)(text[language]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text[language]);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }
});
