import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../library/load.ts';
import { load } from '../library/testing/project.ts';
import { questionsOf } from '../model/criterion.ts';
import { languages } from '../model/text.ts';
import { packOf } from './pack.ts';

const { zh, en } = { zh: packOf(load(), 'zh'), en: packOf(load(), 'en') };

describe('a pack', () => {
  it('leaves out what nothing can be said of', () => {
    expect(zh.standards[0]!.provisions.map(({ id }) => id)).toEqual([
      '2.1',
      '2.2(1)',
      '2.2(2)',
      '2.3',
      '2.4#1',
      '2.4#2',
      '表1(1)',
    ]);
  });

  it('gives a provision with its address, its lead-in and how it is read', () => {
    expect(en.standards[0]!.provisions[1]).toMatchInlineSnapshot(`
      {
        "area": "staffing",
        "chapter": "2",
        "clause": "2.2(1)",
        "criteria": [
          {
            "expect": {
              "meets": {
                "atLeast": 1,
                "question": "certificates",
              },
              "quantifier": "each",
              "roster": "people",
              "who": {
                "oneOf": [
                  "adviser",
                ],
                "question": "role",
              },
            },
          },
        ],
        "force": "normative",
        "href": "/en/standards/sample/2/#2.2-1",
        "id": "2.2(1)",
        "leadIn": "Practitioners shall meet all of the following conditions:",
        "noCriteria": null,
        "obligation": "shall",
        "text": "holding a corresponding certificate;",
      }
    `);
  });

  it('gives the reason where there are no criteria', () => {
    expect(zh.standards[0]!.provisions[2]!.noCriteria).toEqual({
      reason: 'judged-with',
      with: '2.2(1)',
      note: '一并判定',
    });
  });

  it('names the topics, and the documents that questions attest', () => {
    expect(en.topics).toEqual({ premises: 'Premises', staff: 'Staff', complaints: 'Complaints' });
    expect(zh.sources).toEqual({ 'gbt-33554-2017': 'GB/T 33554—2017' });
  });

  it('is in one language throughout', () => {
    for (const pack of [zh, en]) expect(JSON.stringify(pack)).not.toMatch(/"(zh|en)":/);
  });
});

describe('the pack of the real library', () => {
  it.each(languages)('has every question that its criteria ask, in %s', (language) => {
    const library = loadLibrary(process.cwd());
    const pack = packOf(library, language);
    const ids = new Set(pack.questions.map(({ id }) => id));
    const asked = library.standards.flatMap(({ provisions }) =>
      provisions.flatMap(({ criteria }) => criteria.flatMap(questionsOf)),
    );
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
    expect(JSON.stringify(pack)).not.toMatch(/"(zh|en)":/);
  });
});
