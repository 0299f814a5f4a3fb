import { expect, test } from 'vitest';
import { Answer } from '../../model/answer.ts';
import { AnswerDraft, answerOf, draftOf, evidenceDraftOf, isUnfinished, withFields } from './draft.ts';

const full: Answer = {
  value: {
    state: 'partly',
    number: 2.5,
    picked: ['a'],
    choice: 'x',
    date: '2026-01-02',
    every: 6,
    unit: 'month',
    last: '2026-01-01',
    edition: '2020',
    by: 'Z',
    on: '2026-01-03',
  },
  people: [{ id: 'p1', name: 'ZX', fields: { role: { choice: 'adviser' } } }],
  notApplicable: true,
  reason: '不办理',
  note: '备注',
  evidence: [
    { document: '台账', kept: '' },
    { document: '资质证书', kept: '档案柜', keeper: 'LW', expires: '2026-11-30' },
  ],
  owner: '王',
  due: '2026-12-31',
  progress: 'under-way',
};

test('an answer survives the form, keys of other types included', () => {
  expect(answerOf(draftOf(full, ['role', 'education']))).toEqual(full);
});

test('an empty form is no answer', () => {
  expect(answerOf(draftOf())).toBeUndefined();
});

test('whatever is typed, the answer can be kept', () => {
  const draft = draftOf();
  for (const text of ['-1', '1e999', '９９', '大约三', '2026-13-40', '12026-01-01']) {
    const value = { ...draft.value, number: text, every: text, date: text, on: text, last: text };
    expect(Answer.safeParse(answerOf({ ...draft, value, due: text }) ?? {}).success).toBe(true);
  }
});

test('a form is unfinished while it holds more than its answer', () => {
  const draft = draftOf(full, ['role']);
  expect(isUnfinished(draft, ['role'])).toBe(false);
  expect(isUnfinished({ ...draft, value: { ...draft.value, number: '大约三' } }, ['role'])).toBe(true);
  expect(isUnfinished({ ...draft, evidence: [...draft.evidence, evidenceDraftOf()] }, ['role'])).toBe(true);
});

test('what was left unfinished before there were keeper, expiry and progress can be taken up', () => {
  const { progress: _progress, ...older } = draftOf({ note: '待查' });
  const draft = { ...older, evidence: [{ document: '台账', kept: '' }] };
  expect(AnswerDraft.parse(draft)).toMatchObject({
    progress: '',
    evidence: [{ document: '台账', kept: '', keeper: '', expires: '' }],
  });
});

test('a form begun with fewer fields takes the others in, and keeps what was typed', () => {
  const begun = draftOf(full, ['role']);
  const grown = withFields(begun, ['role', 'education']);
  expect(Object.keys(grown.people[0]!.fields)).toEqual(['role', 'education']);
  expect(answerOf(grown)).toEqual(full);
});

test('a draft that was kept with nothing chosen is read', () => {
  const { value, ...draft } = draftOf({ note: '待查' });
  const kept = { ...draft, value: { ...value, state: null, choice: null } };
  expect(AnswerDraft.parse(kept)).toEqual({ ...draft, value });
});
