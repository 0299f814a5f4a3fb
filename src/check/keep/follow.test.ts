import { expect, test } from 'vitest';
import type { Check } from '../../model/answer.ts';
import { sampleCheck } from '../testing/check.ts';
import { follow, offersFor } from './follow.ts';

const none = { questions: {}, fields: {}, options: {} };
const answered = (answers: Check['answers']): Check => ({ ...sampleCheck, answers });

test('an answer follows its question, with all that belongs to it', () => {
  const moved = { ...none, questions: { doors: { ask: '有几扇门？', to: ['exits'] } } };
  const answer = { value: { number: 2 }, note: '东侧', owner: 'LW' };
  expect(follow(answered({ doors: answer }), moved).answers).toEqual({ exits: answer });
});

test('where the new place is taken, and where a question was split or is gone, the old answer stays', () => {
  const moved = {
    ...none,
    questions: {
      doors: { ask: '', to: ['exits'] },
      gates: { ask: '', to: ['exits'] },
      people: { ask: '', to: ['advisers', 'managers'] },
      fax: { ask: '', to: [] },
    },
  };
  const taken = answered({
    exits: { value: { number: 1 } },
    doors: { value: { number: 2 } },
    people: { value: { number: 3 } },
    fax: { value: { number: 4 } },
  });
  expect(follow(taken, moved)).toBe(taken);
  const two = answered({ doors: { value: { number: 2 } }, gates: { value: { number: 3 } } });
  expect(follow(two, moved).answers).toEqual({ exits: two.answers['doors'], gates: two.answers['gates'] });
  expect(offersFor('advisers', taken, moved)).toEqual(['people']);
  expect(offersFor('exits', taken, moved)).toEqual([]);
  expect(offersFor('advisers', answered({ ...taken.answers, advisers: { note: 'x' } }), moved)).toEqual([]);
});

test('fields of the staff and options follow too', () => {
  const moved = {
    ...none,
    fields: { staff: { post: 'role' } },
    options: { 'staff.role': { helper: 'support' }, means: { post: 'letter', mail: 'letter' } },
  };
  const before = answered({
    means: { value: { picked: ['post', 'mail', 'phone'] } },
    staff: { people: [{ id: 'p', name: 'ZX', fields: { post: { choice: 'helper' } } }] },
  });
  expect(follow(before, moved).answers).toEqual({
    means: { value: { picked: ['letter', 'phone'] } },
    staff: { people: [{ id: 'p', name: 'ZX', fields: { role: { choice: 'support' } } }] },
  });
  const after = follow(before, moved);
  expect(follow(after, moved)).toBe(after);
});
