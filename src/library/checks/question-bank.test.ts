import { describe, expect, it } from 'vitest';
import { append, change, complaint } from '../testing/project.ts';

const lighting = `lighting:
  type: practice
  ask: { zh: 有照明吗？, en: Is there light? }
  evidence: [{ zh: 现场, en: On the spot }]
  closes: { zh: 增设, en: Add some }
  where: { zh: 走廊, en: Corridor }
`;

describe('a question', () => {
  it('has a topic that exists', () => {
    expect(complaint(change('topics', 'premises: { name: { zh: 场所, en: Premises } }\n', '')))
      .toMatchInlineSnapshot(`
        "1 problem in the content:
          content/questions/facilities/premises.yaml:1: the file is named after a topic that topics.yaml does not have (found premises)"
      `);
  });

  it('is asked by somebody', () => {
    expect(complaint(append('premises', lighting))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/facilities/premises.yaml:15: no criterion asks the question lighting"
    `);
  });

  it('stands in one file', () => {
    expect(
      complaint(
        append('premises', lighting),
        append('complaints', lighting),
        change('criteria', 'atLeast: 2 }', 'atLeast: 2 }\n  - expect: { question: lighting }'),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/processes/complaints.yaml:14: question lighting stands in facilities/premises as well"
    `);
  });

  it('attests a document that is known', () => {
    expect(complaint(change('premises', 'source: gbt-33554-2017', 'source: gbt-33554')))
      .toMatchInlineSnapshot(`
        "1 problem in the content:
          content/questions/facilities/premises.yaml:10: question premises-standard attests a document that sources.yaml does not have (found gbt-33554)"
      `);
  });
});

describe('a topic', () => {
  it('has questions', () => {
    expect(complaint(append('topics', 'archives: { name: { zh: 档案, en: Archives } }\n')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/topics.yaml:4: no question belongs to the topic archives"
    `);
  });
});

describe('a field of a roster', () => {
  it('is asked by somebody', () => {
    expect(
      complaint(
        change(
          'staff',
          '    role:\n',
          '    assessed-on:\n      type: date\n      ask: { zh: 哪天评估？, en: Assessed on? }\n    role:\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/staffing/staff.yaml:5: no criterion asks the field assessed-on of the roster people"
    `);
  });
});
