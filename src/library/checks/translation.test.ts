import { describe, expect, it } from 'vitest';
import { change, complaint, say } from '../testing/project.ts';

const inEnglish = (was: string, now: string) => complaint(change('02-requirements', was, now));

describe('an English text', () => {
  it('has the numbers of the Chinese', () => {
    expect(inEnglish('at least two safety exits', 'at least three safety exits')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: 2.1: the English has other numbers than the Chinese (expected 2, found 3)"
    `);
    expect(inEnglish('GB/T 33554—2017', 'GB/T 33554—2007')).not.toBe('');
  });

  it('has them in headings and cells too', () => {
    expect(inEnglish('en: Once a year', 'en: Twice a year')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:56: 表1(1): the English has other numbers than the Chinese (expected 1, found 2)"
    `);
  });

  it('has them in the part of the clause that each provision quotes', () => {
    expect(
      complaint(
        change(
          '02-requirements',
          '          en: shall inform returned migrant workers within 15 working days of acceptance',
          '          en: shall inform returned migrant workers',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:36: 2.4#2: the English has other numbers than the Chinese (expected 15, found none)"
    `);
  });

  it('has the modal verbs of the Chinese', () => {
    expect(inEnglish('shall have at least', 'should have at least')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: 2.1: the English has other modal verbs than the Chinese (expected shall, found should)"
    `);
    expect(inEnglish('holding a', 'they shall hold a')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:18: 2.2(1): the English has other modal verbs than the Chinese (expected none, found shall)"
    `);
  });

  it('has them where it leads in a list', () => {
    expect(inEnglish('Practitioners shall meet', 'Practitioners should meet')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:12: 2.2: the English has other modal verbs than the Chinese (expected shall, found should)"
    `);
  });

  it('has the defined terms of the Chinese', () => {
    expect(complaint(change('01-scope', 'returned migrant workers', 'returnees'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/01-scope.yaml:5: 1¶1: the English lacks a defined term (expected “returned migrant workers” for 返乡农民工, found “This standard applies to returnees.”)"
    `);
  });
});

describe('a term', () => {
  const exits = {
    zh: '场所应设置不少于两处安全出口。',
    en: 'The premises shall have at least two safety exits.',
  };
  const saying = (zh: string, en: string) =>
    complaint(
      ...say(exits, {
        zh: `场所应设置不少于两处安全出口，便于${zh}。`,
        en: `The premises shall have at least two safety exits for ${en}.`,
      }),
    );

  it.each([
    ['农民工', 'migrant workers'],
    ['农民工', 'any migrant worker'],
    ['返乡农民工', 'returned migrant workers'],
    ['返乡农民工和其他农民工', 'returned migrant workers and other migrant workers'],
  ])('is rendered: %s as %s', (zh, en) => {
    expect(saying(zh, en)).toBe('');
  });

  it('is not rendered by a longer one', () => {
    expect(saying('农民工', 'returned migrant workers')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: 2.1: the English lacks a defined term (expected “migrant workers” for 农民工, found “The premises shall have at least two safety exits for returned migrant workers.”)"
    `);
  });

  it('inside a longer one is not rendered apart', () => {
    expect(saying('返乡农民工', 'migrant workers')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:6: 2.1: the English lacks a defined term (expected “returned migrant workers” for 返乡农民工, found “The premises shall have at least two safety exits for migrant workers.”)"
    `);
  });
});
