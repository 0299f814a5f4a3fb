import { describe, expect, it } from 'vitest';
import { change, complaint } from '../testing/project.ts';

/** What is said against another expectation beside the one of 2.1. */
const expecting = (expectation: string) =>
  complaint(change('criteria', 'atLeast: 2 }', `atLeast: 2 }\n  - expect: ${expectation}`));

describe('an expectation', () => {
  it('asks a question that exists', () => {
    expect(expecting('{ question: complaint-hours, atMost: 2 }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 asks “complaint-hours”, which does not exist (expected one of complaint-days)"
    `);
    expect(expecting('{ question: lighting }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 asks “lighting”, which does not exist"
    `);
  });

  it('asks so in a condition too', () => {
    expect(
      complaint(
        change(
          'criteria',
          'when: { question: exits, atLeast: 1 }',
          'when: { question: provider, oneOf: [public] }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:27: 2.4#2 asks “provider”, which does not exist"
    `);
  });

  it('asks so in the parts of a group', () => {
    expect(expecting('{ all: [{ any: [{ question: gone }, { question: exits, atMost: 9 }] }] }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 asks “gone”, which does not exist"
    `);
  });

  it('asks fields that the roster has', () => {
    expect(expecting('{ roster: people, quantifier: each, meets: { question: exits, atLeast: 1 } }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 asks “exits”, which does not exist"
    `);
  });

  it('asks a roster of people', () => {
    expect(expecting('{ roster: exits, quantifier: each, meets: { question: role, oneOf: [adviser] } }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 expects a roster (expected a question of type roster, found exits)"
    `);
    expect(expecting('{ question: people }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 asks the roster “people” as a question (expected roster: …)"
    `);
  });

  it('expects options that the question has', () => {
    expect(
      expecting(
        '{ roster: people, quantifier: each, meets: { all: [{ question: role, oneOf: [trainer] }, { question: certificates, has: [guidance, teaching] }] } }',
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/criteria.yaml:3: 2.1 expects an option that “role” does not have (expected adviser, support, found trainer)
        content/standards/sample/criteria.yaml:3: 2.1 expects an option that “certificates” does not have (expected guidance, related, found teaching)"
    `);
  });
});

describe('a comparison', () => {
  it.each([
    ['{ question: exits }', 'asks the number “exits” without a comparison (expected atLeast or atMost)'],
    ['{ question: exits, has: all }', 'compares the number “exits” by has (expected atLeast or atMost)'],
    [
      '{ question: premises-standard, atLeast: 1 }',
      'compares the attestation “premises-standard” by atLeast (expected no comparison)',
    ],
    [
      '{ question: audits, within: { months: 12 } }',
      'compares the recurrence “audits” by within (expected every)',
    ],
  ])('suits the question: %s', (expectation, message) => {
    expect(expecting(expectation)).toContain(`criteria.yaml:3: 2.1 ${message}`);
  });

  it('of a choice is one of its options', () => {
    expect(expecting('{ roster: people, quantifier: each, meets: { question: role, atLeast: 1 } }'))
      .toMatchInlineSnapshot(`
      "2 problems in the content:
        content/standards/sample/criteria.yaml:3: 2.1 compares the choice “role” by atLeast (expected oneOf)
        content/standards/sample/criteria.yaml:3: 2.1 asks the choice “role” without a comparison (expected oneOf)"
    `);
  });

  it.each([
    '{ question: exits, atLeast: 1, atMost: 3 }',
    '{ question: premises-standard }',
    '{ question: audits }',
    '{ question: audits, every: { months: 6 } }',
    '{ roster: people, quantifier: { atLeast: 2 }, meets: { question: certificates, has: all } }',
    '{ atLeast: 1, of: [{ question: audits }, { question: premises-standard }] }',
  ])('is fine: %s', (expectation) => {
    expect(expecting(expectation)).toBe('');
  });

  it('can be met', () => {
    expect(expecting('{ question: exits, atLeast: 3, atMost: 2 }')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 can never conform: it expects at least 3 and at most 2"
    `);
    expect(expecting('{ atLeast: 3, of: [{ question: audits }, { question: premises-standard }] }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 can never conform: it expects at least 3 of 2"
    `);
    expect(expecting('{ roster: people, quantifier: each, meets: { question: certificates, atLeast: 3 } }'))
      .toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 can never conform: it expects at least 3 of 2"
    `);
    expect(
      expecting(
        '{ roster: people, quantifier: each, meets: { question: certificates, has: [guidance], atLeast: 2 } }',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/criteria.yaml:3: 2.1 can never conform: it expects at least 2 of 1"
    `);
  });
});
