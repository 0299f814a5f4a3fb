import type { Bars, Tone } from '../../export/document.ts';
import type { Verdict } from '../../model/verdict.ts';
import { labelled, say } from '../../words/join.ts';
import { areaLabels, verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { Counts, GapReport } from '../schema.ts';
import { standardName } from './citing.ts';
import { noArea, order } from './counts.ts';

const tones: Record<Verdict, Tone> = {
  conforms: 'light',
  partial: 'striped',
  nonconforming: 'solid',
  'not-applicable': 'blank',
  unanswered: 'dotted',
};

/** The verdicts at a glance: a bar a standard, then a bar an area over all standards. */
export function verdictBars(report: GapReport): Bars {
  const { language, summary } = report;
  const row = (label: string, { verdicts }: Pick<Counts, 'verdicts'>) => ({
    label,
    values: order.map((verdict) => verdicts[verdict]),
  });
  const several = summary.standards.length > 1;
  const all = say({ zh: '全部标准', en: 'All standards' }, language);
  return {
    kind: 'bars',
    id: 'verdict-bars',
    caption: say(
      { zh: '各标准、各领域的判定（条款数）', en: 'Verdicts by standard and by area (provisions)' },
      language,
    ),
    label: say({ zh: '标准、领域', en: 'Standard, area' }, language),
    parts: order.map((verdict) => ({
      label: say(verdictLabels[verdict], language),
      mark: verdictMarks[verdict],
      tone: tones[verdict],
    })),
    rows: [
      ...summary.standards.map(({ standard, counts }) => row(standardName(standard, report), counts)),
      ...(several ? [row(all, summary.whole)] : []),
      ...summary.whole.areas
        .filter(({ total }) => total > 0)
        .map(({ area, ...counts }) => {
          const label = say(area ? areaLabels[area] : noArea, language);
          return row(several ? labelled(all, label, language) : label, counts);
        }),
    ],
  };
}
