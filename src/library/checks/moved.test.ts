import { describe, expect, it } from 'vitest';
import { change, complaint, load } from '../testing/project.ts';

const line = 'fields: {}\noptions: {}\n';

describe('what has moved', () => {
  it('is in the library', () => {
    expect(load().moved.questions['doors']?.to).toEqual(['exits']);
  });

  it('is not a question that is still asked, and not on to one that is not', () => {
    expect(complaint(change('moved', 'doors:', 'exits:'), change('moved', '[exits]', '[gates, exits]')))
      .toMatchInlineSnapshot(`
        "2 problems in the content:
          content/moved.yaml:2: the question exits is said to have moved and is still there
          content/moved.yaml:2: exits is said to have moved to gates, and there is no such question"
      `);
  });

  it('is a field or an option of something that has them', () => {
    expect(
      complaint(
        change(
          'moved',
          line,
          'fields: { people: { role: job, post: role }, exits: { a: b } }\noptions: { people.role: { adviser: helper, aide: support }, exits: { a: b } }\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "6 problems in the content:
        content/moved.yaml:3: the field role is said to have moved and is still there
        content/moved.yaml:3: role is said to have moved to job, and there is no such field
        content/moved.yaml:3: there is no roster exits
        content/moved.yaml:4: the option adviser is said to have moved and is still there
        content/moved.yaml:4: adviser is said to have moved to helper, and there is no such option
        content/moved.yaml:4: exits has no options"
    `);
  });
});
