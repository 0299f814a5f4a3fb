import { describe, expect, it } from 'vitest';
import type { Clause, Library, Standard } from '../library/library.ts';
import { loadLibrary } from '../library/load.ts';
import type { ChapterRole } from '../model/clause.ts';
import { citation } from '../words/citation.ts';
import { citedBy } from './cited.ts';

const sources = [
  { id: 'assessment', cited: ['GB/T 30663-2024', 'GB/T 30663'] },
  { id: 'guidance', cited: ['GB/T 33554—2017', 'GB/T 33554'] },
];

function standard(texts: Partial<Record<ChapterRole, string[]>>): Standard {
  const chapters = Object.keys(texts).map((role) => ({ role, clause: { id: role } }));
  const clauses = Object.entries(texts).flatMap(([chapter, said]) =>
    said.map((zh, index): Partial<Clause> => ({ id: `${chapter}.${index}`, chapter, text: { zh, en: '' } })),
  );
  return { id: 'sample', chapters, clauses } as unknown as Standard;
}

const found = (of: Standard) =>
  Object.fromEntries(
    [...citedBy({ sources, standards: [of] } as unknown as Library)].map(([id, [entry]]) => [
      id,
      entry && {
        forms: entry.forms,
        listed: entry.listed.map((clause) => clause.id),
        named: entry.named.map((clause) => clause.id),
        mentioned: entry.mentioned.map((clause) => clause.id),
        mismatch: entry.mismatch,
      },
    ]),
  );

describe('a cited document', () => {
  it('is found where it is listed and where it is cited, with each way in which its number is printed', () => {
    const of = standard({
      references: ['GB/T 30663-2024 人才测评服务规范'],
      requirements: ['测评工具应符合GB/T 30663的要求。'],
    });
    expect(found(of).assessment).toEqual({
      forms: ['GB/T 30663-2024', 'GB/T 30663'],
      listed: ['references.0'],
      named: ['requirements.0'],
      mentioned: [],
      mismatch: undefined,
    });
    expect(found(of).guidance).toBeUndefined();
  });

  it('that is listed and never cited, or cited and not listed, is told', () => {
    expect(found(standard({ references: ['GB/T 33554'] })).guidance?.mismatch).toBe('listed-not-named');
    expect(found(standard({ requirements: ['按GB/T 33554执行。'] })).guidance?.mismatch).toBe(
      'named-not-listed',
    );
  });

  it('need not be listed where only the foreword or the bibliography names it', () => {
    const of = standard({ foreword: ['按GB/T 33554起草。'], bibliography: ['GB/T 33554'] });
    expect(found(of).guidance).toMatchObject({
      mentioned: ['foreword.0', 'bibliography.0'],
      mismatch: undefined,
    });
  });
});

it('the five standards list these documents and never cite them, or cite them and do not list them', () => {
  const told = [...citedBy(loadLibrary(process.cwd()))].flatMap(([id, entries]) =>
    entries
      .filter(({ mismatch }) => mismatch)
      .map(
        ({ standard: { id: by }, listed, named, mismatch }) =>
          `${by} ${id}: ${mismatch} (${[...listed, ...named].map((clause) => citation(clause.id, 'en')).join(', ')})`,
      ),
  );
  expect(told.sort()).toMatchInlineSnapshot(`
    [
      "chongqing gbt-30663: listed-not-named (chapter 2, paragraph 9)",
      "chongqing gbt-33554-2017: listed-not-named (chapter 2, paragraph 2)",
      "cross-strait gbt-19038-2009: listed-not-named (chapter 2, paragraph 2)",
      "cross-strait gbt-19039-2009: listed-not-named (chapter 2, paragraph 3)",
      "lhasa-graduates gbt-33667-2017: listed-not-named (chapter 2, paragraph 3)",
      "lhasa-hardship gbt-33527-2017: listed-not-named (chapter 2, paragraph 2)",
      "lhasa-hardship gbt-33528-2017: listed-not-named (chapter 2, paragraph 3)",
      "lhasa-hardship gbt-33531-2017: listed-not-named (chapter 2, paragraph 4)",
      "lhasa-returnees employment-promotion-law: named-not-listed (4.2(3))",
      "lhasa-returnees labour-law: named-not-listed (4.2(3))",
    ]
  `);
});
