import { expect, test } from 'vitest';
import type { Check } from '../model/answer.ts';
import { leftOverOf } from './left-over.ts';
import { checkWith } from './testing/check.ts';
import { packIn } from './testing/pack.ts';

const pack = {
  ...packIn('zh'),
  moved: {
    questions: {
      fax: { ask: '有传真吗？', to: [] },
      rooms: { ask: '有几间房？', to: ['signs', 'quiet-room'] },
    },
    fields: {},
    options: {},
  },
};
const leftOver = (answers: Check['answers']) => leftOverOf(checkWith({ answers }), pack);

test('an answer whose question is gone is shown with all that was recorded', () => {
  expect(
    leftOver({
      fax: {
        value: { state: 'partly' },
        note: 'N',
        evidence: [{ document: 'D', kept: 'K' }],
        due: '2026-12-31',
      },
      lost: { people: [{ id: 'p', name: 'ZX', fields: { post: { choice: 'adviser' } } }] },
    }),
  ).toEqual([
    {
      question: 'fax',
      ask: '有传真吗？',
      now: [],
      answered: ['部分落实', '备注：N', '证据：D，K', '完成期限：2026年12月31日'],
    },
    { question: 'lost', ask: null, now: [], answered: ['ZX：adviser'] },
  ]);
});

test('an answer to a question that was split is shown until each part has its own', () => {
  const rooms = { value: { number: 3 } };
  expect(leftOver({ rooms, signs: { note: 'x' } })).toMatchObject([
    { question: 'rooms', now: [expect.any(String), expect.any(String)], answered: ['3'] },
  ]);
  expect(leftOver({ rooms, signs: { note: 'x' }, 'quiet-room': { note: 'y' } })).toEqual([]);
});

test('a field of the staff or an option that is gone is shown, and nothing that is still there', () => {
  expect(
    leftOver({
      staff: {
        people: [{ id: 'p', name: 'ZX', fields: { role: { choice: 'adviser' }, rank: { number: 2 } } }],
      },
      signs: { value: { picked: ['chinese', 'braille'] } },
    }),
  ).toEqual([
    { question: 'staff.rank', ask: null, now: [], answered: ['ZX：2'] },
    { question: 'signs', ask: expect.any(String), now: [], answered: ['braille'] },
  ]);
});
