import { describe, expect, it } from 'vitest';
import { change, complaint, say } from '../testing/project.ts';

const exits = {
  zh: '场所应设置不少于两处安全出口。',
  en: 'The premises shall have at least two safety exits.',
};
const note = change('drafting-notes', '不少于两处', '场所');

describe('an obligation', () => {
  it('is that of the modal verb', () => {
    expect(complaint(change('02-requirements', 'obligation: shall', 'obligation: should')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: the words of 2.1 do not bear out its obligation (expected shall, found should)"
    `);
  });

  it.each(['相应', '应聘', '适应', '许可', '可行', '应急', '适宜'])(
    'is a statement where the words are %s',
    (word) => {
      const said = say(exits, { zh: `场所提供${word}资料。`, en: 'The premises provide materials.' });
      expect(
        complaint(...said, note, change('02-requirements', 'obligation: shall', 'obligation: statement')),
      ).toBe('');
    },
  );

  it('is not borne out by 相应', () => {
    const said = say(exits, { zh: '场所提供相应资料。', en: 'The premises provide materials.' });
    expect(complaint(...said, note)).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: the words of 2.1 do not bear out its obligation (expected statement, found shall)"
    `);
  });

  it('of an item is that of the sentence which leads it in', () => {
    const statement = change(
      '02-requirements',
      '        obligation: shall\n',
      '        obligation: statement\n',
    );
    expect(complaint(statement)).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:18: the words of 2.2(1) do not bear out its obligation (expected shall, found statement)"
    `);
  });

  it('of an item with a modal verb of its own is not that of the sentence which leads it in', () => {
    expect(complaint(change('02-requirements', 'obligation: should', 'obligation: shall')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:24: the words of 2.2(2) do not bear out its obligation (expected should, found shall)"
    `);
  });

  it('of an item without a modal verb, below a sentence without one, is a statement', () => {
    expect(
      complaint(
        ...say(
          {
            zh: '从业人员应同时具备下列条件：',
            en: 'Practitioners shall meet all of the following conditions:',
          },
          { zh: '从业人员具备下列条件：', en: 'Practitioners meet the following conditions:' },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:18: the words of 2.2(1) do not bear out its obligation (expected statement, found shall)"
    `);
  });

  it('is that of the strongest of several modal verbs', () => {
    const said = say(exits, {
      zh: '场所应设置不少于两处安全出口，可合用。',
      en: 'The premises shall have at least two safety exits, which may be shared.',
    });
    expect(complaint(...said)).toBe('');
    expect(complaint(...said, change('02-requirements', 'obligation: shall', 'obligation: may')))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: the words of 2.1 do not bear out its obligation (expected shall, found may)"
    `);
  });

  it('is a statement in a chapter that requires nothing, whatever the words', () => {
    const said = [
      change('01-scope', '本标准适用于', '本标准应适用于'),
      change('01-scope', 'applies', 'shall apply'),
      change('source', '本标准适用于', '本标准应适用于'),
    ];
    expect(complaint(...said)).toBe('');
  });

  it('of a row is that of its cells', () => {
    const said = [
      change('02-requirements', 'zh: 每年一次', 'zh: 应每年一次'),
      change('02-requirements', 'en: Once a year', 'en: Shall be held once a year'),
      change('source', '每年一次', '应每年一次'),
    ];
    expect(complaint(...said)).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:56: the words of 表1(1) do not bear out its obligation (expected shall, found statement)"
    `);
  });
});
