import { describe, expect, it } from 'vitest';
import { change, load, type Edit } from './testing/project.ts';

const clause = (id: string, ...edits: Edit[]) =>
  load(...edits).standards[0]!.clauses.find((candidate) => candidate.id === id)!;

describe('a linked clause', () => {
  it('knows its chapter, its parent and how deep it stands', () => {
    const { chapter, parent, depth } = clause('2.2(1)');
    expect({ chapter, parent, depth }).toEqual({ chapter: '2', parent: '2.2', depth: 3 });
  });

  it.each([
    ['2.2', '2.2'],
    ['2.2(1)', '（1）'],
    ['1¶1', ''],
    ['表1', '表1'],
    // As the author has it, where the row bears no number.
    ['表1(1)', ''],
  ])('%s prints its number as “%s”', (id, marker) => {
    expect(clause(id).marker).toBe(marker);
  });

  it('inherits its area, and may have its own', () => {
    expect(clause('2.4').area).toBe('processes');
    expect(clause('2.2(1)').area).toBe('staffing');
    expect(clause('1¶1').area).toBeUndefined();
  });

  it('makes everything below a note informative', () => {
    const edit = change('02-requirements', "id: '2.2'\n", "id: '2.2'\n    kind: note\n");
    expect(clause('2.2(1)', edit).provisions.map(({ force }) => force)).toEqual(['informative']);
    expect(clause('2.3', edit).provisions.map(({ force }) => force)).toEqual(['normative']);
  });

  it('says where it stands', () => {
    expect(clause('2.2(1)').at).toEqual({
      file: 'content/standards/sample/clauses/02-requirements.yaml',
      line: 18,
    });
  });

  it('carries the drafting notes on it', () => {
    expect(clause('2.1').notes.map(({ fragment }) => fragment)).toEqual(['不少于两处']);
    expect(clause('2.3').notes).toEqual([]);
  });
});

describe('a provision', () => {
  it('has the id of its clause, or counts from 1 where the clause says several things', () => {
    expect(clause('2.1').provisions.map(({ id }) => id)).toEqual(['2.1']);
    expect(clause('2.4').provisions.map(({ id }) => id)).toEqual(['2.4#1', '2.4#2']);
  });

  it('has the criteria that read it, or the reason why there are none', () => {
    const [first, second] = clause('2.4').provisions;
    expect(first).toMatchObject({ criteria: [], noCriteria: { reason: 'addressed-elsewhere' } });
    expect(second).toMatchObject({
      criteria: [{ expect: { question: 'complaint-days' } }],
      noCriteria: undefined,
    });
  });

  it('is what the cells of its row say', () => {
    expect(clause('表1(1)').provisions[0]!.text).toEqual({
      zh: '内部审核：每年一次',
      en: 'Internal audit: Once a year',
    });
  });

  it('has the sentence that leads in its list', () => {
    expect(clause('2.2(1)').provisions[0]!.leadIn?.zh).toBe('从业人员应同时具备下列条件：');
    expect(clause('2.1').provisions[0]!.leadIn).toBeUndefined();
  });

  it('has only the last sentence of a clause that says something before it leads in', () => {
    const edits = [
      change('02-requirements', 'zh: 从业人员应', 'zh: 从业人员提供指导。从业人员应'),
      change(
        '02-requirements',
        "en: 'Practitioners shall",
        "en: 'Practitioners give guidance. Practitioners shall",
      ),
      change(
        '02-requirements',
        "    children:\n      - id: '2.2(1)'",
        `    provisions:
      - { obligation: statement, text: { zh: 从业人员, en: Practitioners } }
      - { obligation: statement, text: { zh: 提供指导, en: give guidance } }
    children:
      - id: '2.2(1)'`,
      ),
      change('source', '2.2  从业人员应', '2.2  从业人员提供指导。从业人员应'),
      change(
        'criteria',
        "'2.3':",
        "'2.2#1': { reason: definition }\n'2.2#2': { reason: definition }\n'2.3':",
      ),
    ];
    expect(clause('2.2(1)', ...edits).provisions[0]!.leadIn).toEqual({
      zh: '从业人员应同时具备下列条件：',
      en: 'Practitioners shall meet all of the following conditions:',
    });
  });
});
