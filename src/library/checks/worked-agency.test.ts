import { describe, expect, it } from 'vitest';
import { change, complaint } from '../testing/project.ts';

describe('a worked agency', () => {
  it('answers only what its standard asks', () => {
    expect(complaint(change('worked-agency', 'exits:', 'windows: { value: { number: 2 } }\n  exits:')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/worked-agency.yaml:5: the worked agency answers windows, which sample does not ask"
    `);
  });

  it('has a verdict on every provision that is judged, and on no other', () => {
    expect(complaint(change('worked-agency', "'2.1':", "'2.9':"))).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/worked-agency.yaml:7: provision 2.9 is not judged
        content/standards/sample/worked-agency.yaml:6: the worked agency has no verdict on provision 2.1"
    `);
  });

  it('has one of the five verdicts', () => {
    expect(complaint(change('worked-agency', 'nonconforming', 'failed'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/worked-agency.yaml:7: verdicts.2.1: Invalid option: expected one of "conforms"|"partial"|"nonconforming"|"not-applicable"|"unanswered""
    `);
  });
});
