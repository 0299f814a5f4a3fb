import { describe, expect, it } from 'vitest';
import { change, complaint } from '../testing/project.ts';

describe('a provision of several in a clause', () => {
  it('quotes the clause in both languages', () => {
    expect(
      complaint(
        change('02-requirements', '          zh: 机构公开投诉渠道\n', '          zh: 机构公布投诉渠道\n'),
        change(
          '02-requirements',
          '          en: The agency publishes the complaint channels\n',
          '          en: The agency makes known the complaint channels\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:36: provision 2.4#1 does not stand in its clause (zh) (expected a part of “机构公开投诉渠道，并应在受理之日起15个工作日内告知返乡农民工。”, found “机构公布投诉渠道”)
        content/standards/sample/clauses/02-requirements.yaml:36: provision 2.4#1 does not stand in its clause (en) (expected a part of “The agency publishes the complaint channels, and shall inform returned migrant workers within 15 working days of acceptance.”, found “The agency makes known the complaint channels”)"
    `);
  });

  it('leaves no words of the clause to nobody', () => {
    expect(
      complaint(change('02-requirements', '          zh: 机构公开投诉渠道\n', '          zh: 投诉渠道\n')),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:36: no provision of clause 2.4 says “机构公开”"
    `);
  });
});

describe('a clause that says something', () => {
  it('has an obligation', () => {
    expect(
      complaint(
        change(
          '02-requirements',
          'The premises shall have at least two safety exits.\n    obligation: shall\n',
          'The premises shall have at least two safety exits.\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "3 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: clause 2.1 says something but has no obligation (expected obligation or provisions)
        content/standards/sample/criteria.yaml:1: there is no provision 2.1 in sample
        content/standards/sample/worked-agency.yaml:7: provision 2.1 is not judged"
    `);
  });

  it('has one though there are clauses below it, unless it leads them in', () => {
    expect(
      complaint(
        change('02-requirements', '从业人员应同时具备下列条件：', '从业人员应持证上岗。'),
        change('source', '从业人员应同时具备下列条件：', '从业人员应持证上岗。'),
        change(
          '02-requirements',
          "'Practitioners shall meet all of the following conditions:'",
          'Practitioners shall be certified.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:12: clause 2.2 says something but has no obligation (expected obligation or provisions)"
    `);
  });

  it('has one where it says it in the cells of a row', () => {
    expect(complaint(change('02-requirements', '        obligation: statement\n', '')))
      .toMatchInlineSnapshot(`
        "4 problems in the content:
          content/standards/sample/clauses/02-requirements.yaml:56: clause 表1(1) says something but has no obligation (expected obligation or provisions)
          content/standards/sample/criteria.yaml:30: there is no provision 表1(1) in sample
          content/questions/processes/complaints.yaml:8: no criterion asks the question audits
          content/standards/sample/worked-agency.yaml:11: provision 表1(1) is not judged"
      `);
  });
});
