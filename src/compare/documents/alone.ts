import type { Block, Cell, Table } from '../../export/document.ts';
import { labelled, say } from '../../words/join.ts';
import { areaLabels } from '../../words/labels.ts';
import { apartLabels, apartTitle, onPairs, type AloneIn } from '../apart-words.ts';
import { apartOf, isPair, type Apart } from '../apart.ts';
import { clausesOf } from '../clauses.ts';
import type { ComparePack, Item } from '../pack.ts';
import { namesIn } from '../rows.ts';
import {
  chosenOf,
  column,
  firmness,
  framed,
  heading,
  paragraph,
  sayIn,
  table,
  type Taken,
  type Taking,
} from './frame.ts';

type Of = Taking<ComparePack>;
type Alone = Apart<Item>;

/** What each standard alone asks, and alone leaves out. */
export function takeAlone(taking: Of): Taken {
  const t = sayIn(taking);
  const apart = apartOf(
    taking.pack.items,
    chosenOf(taking).map(({ id }) => id),
  );
  const provisions = provisionRows(taking, apart);
  const frame = {
    view: 'alone' as const,
    note: t(
      '只在所列的标准之间比。一份标准独有的要求，可能是它的长处，也可能是多余；别的都有而它没有的，可能是疏漏。以中文为准；一条条文算不算提到一个检查项，是对标的读法。',
      'Held against the standards listed alone. What only one asks may be its strength, or too much; what all others ask and it does not may be an omission. Chinese prevails; whether a clause speaks to a question is how Duibiao reads it.',
    ),
  };
  const counts = countsTable(taking, apart);
  const onTwo = isPair(taking.choice.standards)
    ? [paragraph(say(onPairs, taking.pack.language), 'note')]
    : [];
  return {
    document: framed(taking, frame, [counts, ...onTwo, ...apart.flatMap((one) => partsOf(taking, one))]),
    workbook: framed(taking, frame, [counts, provisions]),
    table: provisions,
  };
}

function countsTable(taking: Of, apart: readonly Alone[]): Table {
  const t = sayIn(taking);
  const { language } = taking.pack;
  const nameOf = namesIn(taking.pack);
  const ofTwo = isPair(taking.choice.standards);
  return table({
    id: 'counts',
    caption: t('各有几项', 'How many of each'),
    columns: [
      column(t('标准', 'Standard'), 40),
      column(say(apartLabels.only, language), 20, 'number'),
      ...(ofTwo ? [] : [column(say(apartLabels.missing, language), 20, 'number')]),
    ],
    rows: apart.map(({ standard, only, missing }) => [
      nameOf(standard),
      only.length,
      ...(ofTwo ? [] : [missing.length]),
    ]),
  });
}

function partsOf(taking: Of, { standard, only, missing }: Alone): Block[] {
  const t = sayIn(taking);
  const { pack } = taking;
  const nameOf = namesIn(pack);
  const name = nameOf(standard);
  const others = ({ asks }: Item): string =>
    clausesOf(asks)
      .filter((ask) => taking.choice.standards.includes(ask.standard))
      .map((ask) => `${nameOf(ask.standard)} ${ask.clause} ${firmness(ask, taking)}`)
      .join('\n');
  const ofTwo = isPair(taking.choice.standards);
  const part = (id: AloneIn, count: number, shown: Table): Block[] => [
    heading(titleOf(id, count), `${id}-${standard}`, 2),
    shown.rows.length === 0 ? paragraph(t('没有。', 'Nothing.')) : shown,
  ];
  const titleOf = (id: AloneIn, count: number): string =>
    labelled(say(apartTitle(id, ofTwo), pack.language), t(`${count}项`, String(count)), pack.language);
  const captionOf = (id: AloneIn): string =>
    labelled(name, say(apartLabels[id], pack.language), pack.language);
  const silences = part(
    'missing',
    missing.length,
    table({
      id: `missing-${standard}`,
      caption: captionOf('missing'),
      titled: true,
      columns: [
        column(t('主题', 'Topic'), 18),
        column(t('检查项', 'Question'), 40),
        column(t('其他标准的条款', 'Where the others ask it'), 42),
      ],
      rows: missing.map((item): Cell[] => [topicOf(item, pack), item.question, others(item)]),
    }),
  );
  return [
    heading(name, standard),
    ...(ofTwo ? [] : silences),
    ...part(
      'only',
      only.length,
      table({
        id: `only-${standard}`,
        caption: captionOf('only'),
        titled: true,
        columns: [
          column(t('主题', 'Topic'), 14),
          column(t('检查项', 'Question'), 30),
          column(t('条款', 'Clause'), 16),
          column(t('条文', 'What it says'), 40),
        ],
        rows: only.flatMap((item) =>
          clausesOf(item.asks)
            .filter((ask) => ask.standard === standard)
            .map((ask): Cell[] => [
              topicOf(item, pack),
              item.question,
              `${ask.clause}\n${firmness(ask, taking)}`,
              ask.text,
            ]),
        ),
      }),
    ),
  ];
}

const topicOf = ({ topic }: Item, { topics }: ComparePack): string =>
  topics.find(({ id }) => id === topic)?.name ?? topic;

function provisionRows(taking: Of, apart: readonly Alone[]): Table {
  const t = sayIn(taking);
  const { pack, choice } = taking;
  const nameOf = namesIn(pack);
  const rows = (standard: string, items: readonly Item[], how: string): Cell[][] =>
    items.flatMap((item) =>
      clausesOf(item.asks)
        .filter((ask) => choice.standards.includes(ask.standard))
        .map((ask): Cell[] => [
          nameOf(standard),
          how,
          say(areaLabels[item.area], pack.language),
          topicOf(item, pack),
          item.question,
          nameOf(ask.standard),
          ask.clause,
          firmness(ask, taking),
          ask.text,
        ]),
    );
  return table({
    id: 'apart',
    caption: t('独有和独缺', 'Alone'),
    empty: t('没有。', 'Nothing.'),
    columns: [
      column(t('标准', 'Standard'), 12),
      column(t('怎样独', 'How it stands alone'), 12),
      column(t('领域', 'Area'), 8),
      column(t('主题', 'Topic'), 12),
      column(t('检查项', 'Question'), 24),
      column(t('谁要求', 'Asked by'), 12),
      column(t('条款', 'Clause'), 8),
      column(t('义务程度', 'Obligation'), 10),
      column(t('条文', 'What it says'), 40),
    ],
    rows: apart.flatMap(({ standard, only, missing }) => [
      ...rows(standard, missing, say(apartLabels.missing, pack.language)),
      ...rows(standard, only, say(apartLabels.only, pack.language)),
    ]),
  });
}
