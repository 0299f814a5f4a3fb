import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { samplePack } from '../testing/pack.ts';
import {
  binderOf,
  expiresBefore,
  lacking,
  withDocument,
  withDocumentFor,
  withoutEvidence,
} from './binder.ts';

const plan = { document: '平面图', kept: '档案柜', keeper: '王', expires: '2026-07-01' };
const log = { document: '台账', kept: '' };
const check = {
  ...sampleCheck,
  answers: {
    exits: { value: { number: 2 }, evidence: [plan, log] },
    signs: { value: { state: 'in-place' as const }, evidence: [{ ...plan, document: '平面图 ' }] },
    plan: { value: { state: 'in-place' as const } },
  },
};

test('a document used for several questions stands once in the binder, with all of them', () => {
  expect(binderOf(check.answers).map(({ evidence, questions }) => [evidence.document, questions])).toEqual([
    ['平面图', ['exits', 'signs']],
    ['台账', ['exits']],
  ]);
});

test('a document holds on its last day and not after', () => {
  expect(expiresBefore(plan, '2026-07-01')).toBe(false);
  expect(expiresBefore(plan, '2026-07-02')).toBe(true);
  expect(expiresBefore(log, '2026-07-02')).toBe(false);
});

test('what is not known of a document is said', () => {
  expect(lacking(log)).toEqual(['kept', 'keeper']);
  expect(lacking(plan)).toEqual([]);
});

test('an answer without a document is missing one, unless it is ruled out or not given', () => {
  const answered = new Set(['exits', 'plan', 'staff']);
  const answers = { ...check.answers, staff: { notApplicable: true, reason: '无' } };
  expect(withoutEvidence(samplePack.questions, answered, answers).map(({ id }) => id)).toEqual(['plan']);
});

test('what is changed of a document is changed wherever it is used', () => {
  const [entry] = binderOf(check.answers);
  const { answers } = withDocument(check, entry!.key, { ...plan, keeper: '李' });
  expect([answers['exits'], answers['signs']].map((answer) => answer?.evidence?.[0]?.keeper)).toEqual([
    '李',
    '李',
  ]);
  expect(answers['exits']?.evidence?.[1]).toEqual(log);
  expect(answers['plan']).toBe(check.answers.plan);
});

test('a document can bear out other answers, and is not given twice', () => {
  const { answers } = withDocumentFor(check, plan, ['exits', 'plan']);
  expect(answers['plan']?.evidence).toEqual([plan]);
  expect(answers['exits']).toEqual(check.answers.exits);
});
