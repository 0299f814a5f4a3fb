import { describe, expect, it } from 'vitest';
import { append, change, complaint } from '../testing/project.ts';

describe('a provision', () => {
  it('has criteria or a reason for having none', () => {
    expect(
      complaint(
        change(
          'criteria',
          "'2.4#1':\n  reason: addressed-elsewhere\n  whom: { zh: 主管部门, en: The authority }\n",
          '',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:36: provision 2.4#1 has neither criteria nor a reason for having none"
    `);
  });

  it('has them in an annex too', () => {
    expect(
      complaint(
        change('02-requirements', 'role: requirements', 'role: annex'),
        change('criteria', "'2.3':\n  - expect: { question: premises-standard }\n", ''),
      ),
    ).toMatchInlineSnapshot(`
      "3 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: provision 2.3 has neither criteria nor a reason for having none
        content/questions/facilities/premises.yaml:8: no criterion asks the question premises-standard
        content/standards/sample/worked-agency.yaml:9: provision 2.3 is not judged"
    `);
  });

  it('needs neither in a chapter that requires nothing, but may have them', () => {
    expect(complaint()).toBe('');
    expect(complaint(append('criteria', "'1¶1': { reason: about-the-document }\n"))).toBe('');
  });

  it('has an area where it is judged', () => {
    expect(complaint(change('02-requirements', 'area: processes\n', ''))).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/clauses/02-requirements.yaml:35: provision 2.4#2 has criteria but no area (expected facilities, staffing or processes)
        content/standards/sample/clauses/02-requirements.yaml:55: provision 表1(1) has criteria but no area (expected facilities, staffing or processes)"
    `);
  });
});

describe('an entry of criteria.yaml', () => {
  it('reads a provision that exists', () => {
    expect(complaint(append('criteria', "'2.9': { reason: definition }\n'2.4': { reason: definition }\n")))
      .toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/criteria.yaml:32: there is no provision 2.9 in sample
        content/standards/sample/criteria.yaml:33: there is no provision 2.4 in sample"
    `);
  });

  it('that is judged with another points at one that is judged', () => {
    expect(complaint(change('criteria', "with: '2.2(1)'", "with: '2.4#1'"))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:16: 2.2(2) is judged with a provision that has no criteria (found 2.4#1)"
    `);
  });

  it('is not judged with itself', () => {
    expect(complaint(change('criteria', "with: '2.2(1)'", "with: '2.2(2)'"))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:16: 2.2(2) is judged with a provision that has no criteria (found 2.2(2))"
    `);
  });
});
