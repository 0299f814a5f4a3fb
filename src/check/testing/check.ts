import type { Check } from '../../model/answer.ts';

/** A check for tests, with one answer. */
export const sampleCheck: Check = {
  format: 'duibiao-check',
  version: 2,
  id: 'c1',
  agency: '拉萨市就业服务中心',
  assessor: '',
  date: '2026-07-01',
  standards: ['lhasa-returnees'],
  reading: 'plain',
  answers: { exits: { value: { number: 2 } } },
  changed: '2026-07-01T08:00:00.000Z',
};
