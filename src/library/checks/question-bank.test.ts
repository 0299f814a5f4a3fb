import { describe, expect, it } from 'vitest';
import { append, change, complaint } from '../testing/project.ts';

const lighting = `lighting:
  type: practice
  topic: premises
  ask: { zh: 有照明吗？, en: Is there light? }
  evidence: [{ zh: 现场, en: On the spot }]
  closes: { zh: 增设, en: Add some }
  where: { zh: 走廊, en: Corridor }
`;

describe('a question', () => {
  it('has a topic that exists', () => {
    expect(complaint(change('facilities', 'topic: premises', 'topic: building'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/facilities.yaml:4: question exits has a topic that does not exist (found building)"
    `);
  });

  it('is asked by somebody', () => {
    expect(complaint(append('facilities', lighting))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/facilities.yaml:17: no criterion asks the question lighting"
    `);
  });

  it('stands in one file', () => {
    expect(
      complaint(
        append('facilities', lighting),
        append('processes', lighting),
        change('criteria', 'atLeast: 2 }', 'atLeast: 2 }\n  - expect: { question: lighting }'),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/processes.yaml:16: question lighting stands in facilities as well"
    `);
  });

  it('attests a document that is known', () => {
    expect(complaint(change('facilities', 'source: gbt-33554-2017', 'source: gbt-33554')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/facilities.yaml:11: question premises-standard attests a document that sources.yaml does not have (found gbt-33554)"
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
          'staffing',
          '    role:\n',
          '    assessed-on:\n      type: date\n      ask: { zh: 哪天评估？, en: Assessed on? }\n    role:\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/questions/staffing.yaml:6: no criterion asks the field assessed-on of the roster people"
    `);
  });
});
