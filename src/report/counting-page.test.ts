import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLibrary } from '../library/load.ts';
import { Check } from '../model/answer.ts';
import { packOf } from '../site/pack.ts';
import { standingLabels, verdictLabels } from '../words/labels.ts';
import { buildGapReport } from './gap-report.ts';

const adviser = (id: number, years: number) => ({
  id: `p${id}`,
  name: `P${id}`,
  fields: { role: { choice: 'adviser' }, employment: { choice: 'full-time' }, 'years-hr': { number: years } },
});

/** The agency of the example. */
const check = Check.parse({
  format: 'duibiao-check',
  version: 2,
  id: 'example',
  agency: 'Example',
  date: '2026-11-20',
  standards: ['lhasa-graduates', 'lhasa-returnees'],
  reading: 'plain',
  changed: '2026-11-20T08:00:00Z',
  answers: {
    'complaint-days': { value: { number: 7 } },
    'complaint-channels': { value: { picked: ['on-site', 'letter', 'phone', 'online'] } },
    'complaint-department': { value: { picked: ['investigate', 'handle'] } },
    'evacuation-routes': { value: { number: 2 } },
    'safety-exits': { value: { number: 1 } },
    'untrained-staff': { value: { number: 0 } },
    'staff-training-content': { value: { picked: ['laws-policies', 'career-planning'] } },
    staff: { people: [adviser(1, 3), adviser(2, 1), adviser(3, 2), adviser(4, 0), adviser(5, 0)] },
    'outside-experts': { value: { none: true } },
    'available-means': { value: { none: true } },
  },
});

/** The provisions of the example, in the order of its table. */
const provisions = [
  ['lhasa-graduates', '8.5'],
  ['lhasa-returnees', '7.3'],
  ['lhasa-returnees', '4.1.3#1'],
  ['lhasa-graduates', '4.1.5#1'],
  ['lhasa-graduates', '4.1.5#2'],
  ['lhasa-graduates', '4.2.1(3)'],
  ['lhasa-graduates', '4.2.2'],
  ['lhasa-graduates', '4.1.6'],
  ['lhasa-graduates', '6.5(2)'],
];

test.each(['zh', 'en'] as const)(
  'the example on the counting page is what a report says, in %s',
  (language) => {
    const report = buildGapReport(check, packOf(loadLibrary(process.cwd()), language));
    const rows = provisions.map(([standard, provision]) =>
      report.rows.find((row) => row.standard === standard && row.provision === provision)!,
    );
    const page = readFileSync(
      new URL(`../content/docs/${language === 'en' ? 'en/' : ''}counting.md`, import.meta.url),
      'utf8',
    );
    const table = page
      .slice(page.lastIndexOf('\n## '))
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const separator = { zh: '，', en: ', ' }[language];
    expect(table.map((cells) => cells[3])).toEqual(
      rows.map(({ verdict, standing }) =>
        [
          verdictLabels[verdict!][language],
          ...(standing === 'none' ? [] : [standingLabels[standing][language].toLowerCase()]),
        ].join(separator),
      ),
    );
    const count = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length;
    const figures = [
      rows.length,
      count(({ verdict }) => verdict === 'conforms'),
      count(({ verdict }) => verdict === 'partial'),
      count(({ verdict }) => verdict === 'nonconforming'),
      count(({ verdict }) => verdict === 'not-applicable'),
      count(({ verdict }) => verdict === 'unanswered'),
      count(({ standing }) => standing === 'gap'),
      count(({ standing }) => standing === 'observation'),
    ];
    const sentence = page.split('\n').find((line) => /^数出来是|^The count:/.test(line))!;
    expect(sentence.match(/\d+/g)?.map(Number)).toEqual(figures);
    // Each of the two actions that the page names closes one of the nine gaps by itself.
    for (const [question, provision] of [
      ['complaint-days', '8.5'],
      ['safety-exits', '4.1.3#1'],
    ]) {
      const alone = report.plan.find((item) => item.question === question)!.alone;
      expect(alone.map((gap) => gap.provision)).toEqual([provision]);
    }
  },
);
