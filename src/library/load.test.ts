import { describe, expect, it } from 'vitest';
import { loadLibrary } from './load.ts';
import { append, change, complaint, load, remove } from './testing/project.ts';

describe('the library', () => {
  it('loads content that holds together', () => {
    const { standards, questions, topics, terms, sources } = load();
    expect(standards.map(({ id }) => id)).toEqual(['sample']);
    expect(standards[0]!.chapters.map(({ slug, role }) => `${slug} ${role}`)).toEqual([
      '1 scope',
      '2 requirements',
    ]);
    expect(questions.map(({ id, area }) => `${area} ${id}`)).toEqual([
      'facilities exits',
      'facilities premises-standard',
      'staffing people',
      'processes complaint-days',
      'processes audits',
    ]);
    expect([topics, terms, sources].map((entries) => entries.map(({ id }) => id))).toEqual([
      ['premises', 'staff', 'complaints'],
      ['migrant-workers', 'returned-migrant-workers'],
      ['gbt-33554-2017'],
    ]);
  });

  it('is frozen at every depth', () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (value === null || typeof value !== 'object') return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    visit(load(), 'library');
    expect(open).toEqual([]);
  });

  it('takes the real content without a complaint', () => {
    expect(() => loadLibrary(process.cwd())).not.toThrow();
  });
});

describe('a file of the wrong shape', () => {
  it('is told of the key that has no place in it, at the line of that key', () => {
    expect(complaint(change('standard', 'order: 1', 'orders: 1'))).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/standard.yaml:1: order: Invalid input: expected number, received undefined
        content/standards/sample/standard.yaml:13: the file: Unrecognized key: "orders""
    `);
  });

  it('is told of the language that is missing', () => {
    expect(complaint(change('topics', '{ zh: 人员, en: Staff }', '{ zh: 人员 }'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/topics.yaml:2: staff.name.en: Invalid input: expected string, received undefined"
    `);
  });

  it('is told of a text that is empty', () => {
    expect(complaint(change('topics', 'en: Staff', "en: ' '"))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/topics.yaml:2: staff.name.en: Too small: expected string to have >=1 characters"
    `);
  });

  it('is told of a clause number that YAML has taken for a number', () => {
    expect(complaint(change('02-requirements', "id: '2.1'", 'id: 2.1'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: children.0.id: Invalid input: expected string, received number"
    `);
  });

  it('is told which types of question there are', () => {
    expect(complaint(change('premises', 'type: number', 'type: amount'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/facilities/premises.yaml:2: exits.type: Invalid discriminator value. Expected 'practice' | 'number' | 'checklist' | 'choice' | 'attestation' | 'recurrence' | 'date' | 'roster'"
    `);
  });

  it('is told what an id is made of', () => {
    expect(complaint(change('premises', 'exits:', 'Safe_Exits:'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/facilities/premises.yaml:1: Safe_Exits: Invalid string: must match pattern /^[a-z0-9-]+$/"
    `);
  });

  it('is told of a day that is none', () => {
    expect(complaint(change('sources', 'verification:', 'issued: 2017-02-30\n  verification:')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/sources.yaml:4: gbt-33554-2017.issued: Invalid ISO date"
    `);
  });

  it('is told of YAML that cannot be read', () => {
    expect(complaint(change('topics', 'en: Staff }', 'en: Staff'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/topics.yaml:3: Flow map in block collection must be sufficiently indented and end with a }"
    `);
  });

  it('is told of an id that stands in it twice', () => {
    expect(complaint(append('topics', 'staff: { name: { zh: 人, en: People } }\n'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/topics.yaml:4: Map keys must be unique"
    `);
  });
});

describe('an expectation of the wrong shape', () => {
  const expecting = (expectation: string) =>
    complaint(change('criteria', '{ question: exits, atLeast: 2 }', expectation));

  it('is told of a comparison that there is not', () => {
    expect(expecting('{ question: exits, atLest: 2 }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect: Unrecognized key: "atLest""
    `);
  });

  it('is told of a number that is a word', () => {
    expect(expecting('{ question: exits, atLeast: two }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect.atLeast: Invalid input: expected number, received string"
    `);
  });

  it('is told that the quantifier of a roster is missing', () => {
    expect(expecting('{ roster: people, meets: { question: role, oneOf: [adviser] } }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect.quantifier: Invalid input: expected "each""
    `);
  });

  it('is told that a group of one is no group', () => {
    expect(expecting('{ atLeast: 1, of: [{ question: exits, atLeast: 2 }] }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect.of: Too small: expected array to have >=2 items"
    `);
  });

  it('is told of the leaf at fault, however deep it stands', () => {
    expect(expecting('{ all: [{ any: [{ question: exits }, { question: exits, atMost: many }] }] }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect.all.0.any.1.atMost: Invalid input: expected number, received string"
    `);
  });

  it('is told that an empty list of options has too few', () => {
    expect(expecting('{ question: exits, has: [] }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect.has: Too small: expected array to have >=1 items"
    `);
  });

  it('is told that it is none at all', () => {
    expect(expecting('exits')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:2: 2.1.0.expect: Invalid input: expected object, received string"
    `);
  });
});

describe('an entry of criteria.yaml', () => {
  it('is told that it is a list of criteria', () => {
    expect(
      complaint(
        change(
          'criteria',
          '  - expect: { question: premises-standard }',
          '  expect: { question: premises-standard }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:19: 2.3: Invalid input: expected array, received object"
    `);
  });

  it('is told of an expectation that is missing', () => {
    expect(
      complaint(
        change(
          'criteria',
          '  - expect: { question: premises-standard }',
          '  - expects: { question: premises-standard }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/criteria.yaml:20: 2.3.0.expect: Invalid input: expected object, received undefined
        content/standards/sample/criteria.yaml:20: 2.3.0: Unrecognized key: "expects""
    `);
  });

  it('is told which reasons there are', () => {
    expect(complaint(change('criteria', 'reason: addressed-elsewhere', 'reason: too-vague')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:23: 2.4#1.reason: Invalid discriminator value. Expected 'definition' | 'addressed-elsewhere' | 'about-the-document' | 'judged-with' | 'reference-unusable'"
    `);
  });

  it('is told what its reason needs', () => {
    expect(complaint(change('criteria', '  whom: { zh: 主管部门, en: The authority }\n', '')))
      .toMatchInlineSnapshot(`
        "1 problem in the content:
          content/standards/sample/criteria.yaml:22: 2.4#1.whom: Invalid input: expected object, received undefined"
      `);
  });
});

describe('a file that is missing', () => {
  it.each([
    ['drafting-notes', 'content/standards/sample/drafting-notes.yaml:1'],
    ['source', 'content/standards/sample/source.txt:1'],
    ['terms', 'content/terms.yaml:1'],
    ['complaints', 'content/questions/processes:1'],
  ])('is named: %s', (name, place) => {
    expect(complaint(remove(name))).toBe(`1 problem in the content:\n  ${place}: there is no such file`);
  });

  it('is named as a folder where all of its chapters are gone', () => {
    expect(complaint(remove('01-scope'), remove('02-requirements'))).toBe(
      '1 problem in the content:\n  content/standards/sample/clauses:1: there is no such file',
    );
  });
});

describe('everything that is wrong', () => {
  it('is told at once: every shape', () => {
    expect(
      complaint(
        change('topics', 'en: Staff', 'eng: Staff'),
        change('standard', 'status: draft', 'status: drafted'),
        change('02-requirements', 'kind: row', 'kind: line'),
        remove('source'),
      ),
    ).toMatchInlineSnapshot(`
      "5 problems in the content:
        content/standards/sample/standard.yaml:9: status: Invalid option: expected one of "draft"|"published"
        content/standards/sample/clauses/02-requirements.yaml:57: children.4.children.0.kind: Invalid option: expected one of "clause"|"item"|"note"|"term"|"reference"|"table"|"row"
        content/standards/sample/source.txt:1: there is no such file
        content/topics.yaml:2: staff.name.en: Invalid input: expected string, received undefined
        content/topics.yaml:2: staff.name: Unrecognized key: "eng""
    `);
  });

  it('is told at once: every link, once the shapes fit', () => {
    expect(
      complaint(
        change('topics', 'premises:', 'buildings:'),
        change('criteria', 'question: complaint-days', 'question: complaint-weeks'),
        change('source', '不少于两处', '不少于三处'),
      ),
    ).toMatchInlineSnapshot(`
      "5 problems in the content:
        content/standards/sample/criteria.yaml:28: 2.4#2 asks “complaint-weeks”, which does not exist (expected one of complaint-days)
        content/questions/facilities/premises.yaml:1: the file is named after a topic that topics.yaml does not have (found premises)
        content/questions/processes/complaints.yaml:1: no criterion asks the question complaint-days
        content/topics.yaml:1: no question belongs to the topic buildings
        content/standards/sample/source.txt:5: the clauses of sample depart from the document as received (expected “.1场所应设置不少于三处安全出口。2.2从业人员应同时具备下”, found “.1场所应设置不少于两处安全出口。2.2从业人员应同时具备下”)"
    `);
  });
});
