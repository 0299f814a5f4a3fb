import { expect, it } from 'vitest';
import type { Standard } from '../../library/library.ts';
import { load } from '../../library/testing/project.ts';
import { examplesOf } from './examples.ts';

const [sample] = load().standards;
const worked: Standard = {
  ...sample!,
  workedAgency: {
    name: { zh: '示例中心', en: 'Example Centre' },
    story: { zh: '小。', en: 'Small.' },
    date: '2026-11-20',
    answers: { exits: { value: { number: 1 } } },
    verdicts: {},
  },
};

it('a worked agency becomes a check that says in its name and by its mark that it is invented', () => {
  expect(examplesOf({ standards: [worked] }, 'zh')).toMatchObject([
    {
      standard: 'sample',
      story: '小。',
      check: { agency: '示例中心（虚构）', example: true, standards: ['sample'], date: '2026-11-20' },
    },
  ]);
  expect(examplesOf({ standards: [worked] }, 'en')[0]?.check.agency).toBe('Example Centre (invented)');
});

it('a standard without one has no example', () => {
  expect(examplesOf({ standards: [{ ...worked, workedAgency: undefined }] }, 'zh')).toEqual([]);
});
