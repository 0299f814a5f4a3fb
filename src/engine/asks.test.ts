import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/answer.ts';
import { isAnswered } from './asks.ts';
import type { Asked } from './finding.ts';

describe('a question has been dealt with', () => {
  const answered = (asked: Asked, answer?: Answer) => isAnswered('asked', asked, answer, '2026-11-20');
  const options = [{ id: 'a' }, { id: 'b' }];

  it.each<[string, Asked, Answer]>([
    ['zero is a number', { type: 'number' }, { value: { number: 0 } }],
    ['it is never done', { type: 'recurrence' }, { value: { never: true } }],
    ['none of the options applies', { type: 'checklist', options }, { value: { none: true } }],
    ['any option is chosen', { type: 'choice', options }, { value: { choice: 'b' } }],
    ['it is ruled out with a reason', { type: 'practice' }, { notApplicable: true, reason: '无' }],
    ['somebody is on the roster', { type: 'roster' }, { people: [{ id: 'a', name: 'a', fields: {} }] }],
  ])('when %s', (_, asked, answer) => {
    expect(answered(asked, answer)).toBe(true);
  });

  it.each<[string, Asked, Answer | undefined]>([
    ['there is no answer', { type: 'practice' }, undefined],
    ['there is only a note', { type: 'practice' }, { note: '待查' }],
    [
      'it is ruled out with no reason',
      { type: 'practice' },
      { value: { state: 'in-place' }, notApplicable: true },
    ],
    ['the edition is missing', { type: 'attestation' }, { value: { state: 'in-place' } }],
    ['the day lies ahead', { type: 'date' }, { value: { date: '2026-11-21' } }],
    ['the roster is empty', { type: 'roster' }, { people: [] }],
  ])('not when %s', (_, asked, answer) => {
    expect(answered(asked, answer)).toBe(false);
  });
});
