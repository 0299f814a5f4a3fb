import { describe, expect, it } from 'vitest';
import { append, change, complaint } from '../testing/project.ts';

describe('a drafting note', () => {
  it('is on a clause that exists', () => {
    expect(complaint(change('drafting-notes', "'2.1'", "'2.8'"))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/drafting-notes.yaml:1: a note is on clause 2.8, which does not exist"
    `);
  });

  it('quotes words that the clause has', () => {
    expect(complaint(change('drafting-notes', '不少于两处', '不少于三处'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/drafting-notes.yaml:2: a note quotes words that clause 2.1 does not have (found “不少于三处”)"
    `);
  });

  it.each([
    ['2', '要求', 'a heading'],
    ['表1(1)', '每年一次', 'a cell'],
  ])('quotes %s: %s, which is %s', (clause, fragment) => {
    expect(
      complaint(
        append(
          'drafting-notes',
          `- { clause: '${clause}', fragment: ${fragment}, note: { zh: 提示, en: Note } }\n`,
        ),
      ),
    ).toBe('');
  });
});
