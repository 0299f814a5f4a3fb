import { expect, test } from 'vitest';
import { hashOf, parseHash } from './router.ts';

test('addresses lead to their screens', () => {
  expect(parseHash('')).toEqual({ screen: 'start' });
  expect(parseHash('#/')).toEqual({ screen: 'start' });
  expect(parseHash('#/ask/complaint-days')).toEqual({ screen: 'ask', question: 'complaint-days' });
  expect(parseHash(hashOf.check('c1'))).toEqual({ screen: 'check', id: 'c1', target: null });
  expect(parseHash(hashOf.report('c1'))).toEqual({ screen: 'report', id: 'c1' });
  expect(parseHash(hashOf.sheet('c1', 'binder'))).toEqual({ screen: 'binder', id: 'c1' });
  expect(parseHash(hashOf.question('c1', 'exits'))).toEqual({
    screen: 'check',
    id: 'c1',
    target: { kind: 'question', id: 'exits' },
  });
  expect(parseHash(hashOf.topic('c1', 'facilities.fire'))).toEqual({
    screen: 'check',
    id: 'c1',
    target: { kind: 'topic', id: 'facilities.fire' },
  });
});

test('an id may hold anything', () => {
  expect(parseHash(hashOf.report('a/b c?#%'))).toEqual({ screen: 'report', id: 'a/b c?#%' });
});

test('anything else is unknown', () => {
  for (const hash of [
    '#/c',
    '#/ask',
    '#/x/y',
    '#/c/1/other',
    '#/c/1/report/2',
    '#/c/1/actions/2',
    '#/c/1/q',
    '#/c/%E0%A4%A/q',
  ])
    expect(parseHash(hash)).toEqual({ screen: 'unknown' });
});
