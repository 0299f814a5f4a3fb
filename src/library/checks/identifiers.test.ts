import { describe, expect, it } from 'vitest';
import { change, complaint } from '../testing/project.ts';

describe('a clause id', () => {
  it('stands once in a standard', () => {
    expect(
      complaint(
        change('02-requirements', "id: '2.3'", "id: '2.1'"),
        change('criteria', "'2.3':\n  - expect: { question: premises-standard }\n", ''),
        change('criteria', 'atLeast: 2 }', 'atLeast: 2 }\n  - expect: { question: premises-standard }'),
        change('source', '2.3 ', '2.1 '),
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: clause 2.1 stands twice in sample
        content/standards/sample/worked-agency.yaml:9: provision 2.3 is not judged"
    `);
  });

  it('begins with that of the clause above it', () => {
    expect(
      complaint(
        change('02-requirements', "'2.2(1)'", "'2.3(1)'"),
        change('criteria', "'2.2(1)':", "'2.3(1)':"),
        change('criteria', "with: '2.2(1)'", "with: '2.3(1)'"),
      ),
    ).toMatchInlineSnapshot(`
      "3 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:18: clause 2.3(1) stands below 2.2 (expected an id that begins with 2.2, found 2.3(1))
        content/standards/sample/worked-agency.yaml:8: provision 2.2(1) is not judged
        content/standards/sample/worked-agency.yaml:6: the worked agency has no verdict on provision 2.3(1)"
    `);
  });

  it('does not stand below another because the digits begin alike', () => {
    expect(
      complaint(
        change('02-requirements', "'2.2(1)'", "'2.21'"),
        change('02-requirements', 'kind: item', 'marker: （1）'),
        change('criteria', "'2.2(1)':", "'2.21':"),
        change('criteria', "with: '2.2(1)'", "with: '2.21'"),
      ),
    ).toMatchInlineSnapshot(`
      "3 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:18: clause 2.21 stands below 2.2 (expected an id that begins with 2.2, found 2.21)
        content/standards/sample/worked-agency.yaml:8: provision 2.2(1) is not judged
        content/standards/sample/worked-agency.yaml:6: the worked agency has no verdict on provision 2.21"
    `);
  });
});

describe('an anchor', () => {
  it('belongs to one clause', () => {
    expect(complaint(change('02-requirements', "id: '2.3'\n", "id: '2.3'\n    anchor: 2.2-1\n")))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: clauses 2.2(1) and 2.3 share the anchor “2.2-1”: give one an anchor"
    `);
  });

  it('is given where none can be made of the id', () => {
    expect(
      complaint(
        change('02-requirements', 'id: 表1(1)', 'id: 表1甲'),
        change('criteria', "'表1(1)':", "'表1甲':"),
      ),
    ).toMatchInlineSnapshot(`
      "3 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:56: clause 表1甲 needs an anchor (expected ASCII letters, digits, . and -, found table-1甲)
        content/standards/sample/worked-agency.yaml:11: provision 表1(1) is not judged
        content/standards/sample/worked-agency.yaml:6: the worked agency has no verdict on provision 表1甲"
    `);
  });
});
