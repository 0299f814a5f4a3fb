import type { Block, Cell, Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { counted, labelled, list, say } from '../../words/join.ts';
import { areaLabels, modalLabels } from '../../words/labels.ts';
import { clausesOf, type ClauseAsking } from '../clauses.ts';
import { showLabels, silence } from '../labels.ts';
import { narrow } from '../narrow.ts';
import type { ComparePack, Item } from '../pack.ts';
import { namesIn, orderOfItem } from '../rows.ts';
import {
  chosenOf,
  column,
  columnsOf,
  firmness,
  framed,
  heading,
  noteOnOrder,
  paragraph,
  sayIn,
  table,
  type Taken,
  type Taking,
} from './frame.ts';
import { ordersTable } from './orders.ts';

type Of = Taking<ComparePack>;

/** More standards than these leave columns too narrow for clauses in full. */
const MOST_COLUMNS = 2;

/**
 * Question by question. To read, a table for each topic, in which few standards have a column each and more of them
 * stand below each other; to sort, a row a provision.
 */
export function takeQuestions(taking: Of): Taken {
  const { pack, choice } = taking;
  const items = narrow(pack.items, choice);
  const provisions = provisionRows(taking, items);
  const isBeside = chosenOf(taking).length <= MOST_COLUMNS;
  const tableOf = isBeside ? sideBySide : oneBelowTheOther;
  const frame = {
    view: 'all' as const,
    facts: factsOf(taking, items.length),
    note: noteOnOrder(taking),
  };
  const topics = pack.topics
    .map((topic) => ({ ...topic, items: items.filter((item) => item.topic === topic.id) }))
    .filter((topic) => topic.items.length > 0);
  const orders = items.map((item): [string, string] => [item.question, orderOfItem(item, pack)]);
  return {
    document: framed(
      taking,
      frame,
      topics.length === 0
        ? [paragraph(provisions.empty)]
        : topics.flatMap((topic): Block[] => [heading(topic.name, topic.id), tableOf(taking, topic)]),
    ),
    workbook: framed(taking, frame, [provisions, ordersTable(taking, orders)]),
    table: provisions,
  };
}

function factsOf(taking: Of, count: number): [string, string][] {
  const { pack, choice } = taking;
  const t = sayIn(taking);
  const label = (text: Text) => say(text, pack.language);
  const shown = label(showLabels[choice.show]);
  return [
    [t('看什么', 'Show'), choice.of ? labelled(shown, namesIn(pack)(choice.of), pack.language) : shown],
    [t('领域', 'Area'), choice.area ? label(areaLabels[choice.area]) : ''],
    [t('主题', 'Topic'), pack.topics.find(({ id }) => id === choice.topic)?.name ?? ''],
    [t('义务程度', 'Obligation'), choice.obligation ? label(modalLabels[choice.obligation]) : ''],
    [t('含有词句', 'Containing'), choice.words],
    [t('检查项', 'Questions'), String(count)],
  ];
}

const expectedOf = (
  { as, expectation, condition }: ClauseAsking['expects'][number],
  taking: Of,
): string[] => {
  const t = sayIn(taking);
  return [
    as === 'condition'
      ? t(`只问是否适用：${expectation}`, `Only whether it applies: ${expectation}`)
      : t(`期望：${expectation}`, `Expected: ${expectation}`),
    ...(condition ? [t(`适用条件：${condition}`, `Applies where: ${condition}`)] : []),
  ];
};

const expectedIn = ({ expects }: ClauseAsking, taking: Of): string[] =>
  expects.flatMap((one) => expectedOf(one, taking));

interface TopicItems {
  id: string;
  name: string;
  items: Item[];
}

const captionOf = ({ name, items }: TopicItems, taking: Of): string =>
  sayIn(taking)(`${name}：${items.length}个检查项`, `${name}: ${counted(items.length, 'question')}`);

function sideBySide(taking: Of, topic: TopicItems): Table {
  const { pack } = taking;
  const t = sayIn(taking);
  const stance = (item: Item, standard: string): string =>
    clausesOf(item.asks)
      .filter((clause) => clause.standard === standard)
      .map((clause) =>
        [`${clause.clause} ${firmness(clause, taking)}`, clause.text, ...expectedIn(clause, taking)].join(
          '\n',
        ),
      )
      .join('\n') || say(silence, pack.language);
  return table({
    id: `table-${topic.id}`,
    caption: captionOf(topic, taking),
    columns: [column(t('检查项和宽严', 'Question and strictness'), 24), ...columnsOf(taking, 38)],
    rows: topic.items.map((item): Cell[] => [
      [item.question, orderOfItem(item, pack)].filter(Boolean).join('\n'),
      ...chosenOf(taking).map(({ id }) => stance(item, id)),
    ]),
  });
}

/** A row for each clause under its question, said once; those that are silent on it in one row. */
function oneBelowTheOther(taking: Of, topic: TopicItems): Table {
  const { pack } = taking;
  const t = sayIn(taking);
  const rowsOf = (item: Item): Cell[][] => {
    const chosen = chosenOf(taking).map(({ id, name }) => ({
      name,
      clauses: clausesOf(item.asks).filter(({ standard }) => standard === id),
    }));
    const silent = chosen.filter(({ clauses }) => clauses.length === 0).map(({ name }) => name);
    const order = orderOfItem(item, pack);
    return [
      ...chosen.flatMap(({ name, clauses }) =>
        clauses.map((clause): Cell[] => [
          `${name}\n${clause.clause} ${firmness(clause, taking)}`,
          [clause.text, ...expectedIn(clause, taking)].join('\n'),
        ]),
      ),
      ...(silent.length > 0 ? [[say(silence, pack.language), list(silent, pack.language)]] : []),
      ...(order ? [[t('宽严', 'Strictness'), order]] : []),
    ].map((row, index) => [index === 0 ? item.question : null, ...row]);
  };
  return table({
    id: `table-${topic.id}`,
    caption: captionOf(topic, taking),
    columns: [
      column(t('检查项', 'Question'), 20),
      column(t('标准和条款', 'Standard and clause'), 24),
      column(t('条文和期望', 'What it says and what is expected'), 56),
    ],
    rows: topic.items.flatMap(rowsOf),
  });
}

function provisionRows(taking: Of, items: readonly Item[]): Table {
  const { pack } = taking;
  const { language, topics } = pack;
  const t = sayIn(taking);
  const topicOf = (item: Item) => topics.find(({ id }) => id === item.topic)?.name ?? item.topic;
  return table({
    id: 'provisions',
    caption: t('逐条比较', 'Provisions'),
    empty: t('没有符合所选的检查项。', 'No question fits the choice.'),
    columns: [
      column(t('领域', 'Area'), 8),
      column(t('主题', 'Topic'), 12),
      column(t('检查项', 'Question'), 24),
      column(t('标准', 'Standard'), 14),
      column(t('条款', 'Clause'), 8),
      column(t('义务程度', 'Obligation'), 10),
      column(t('条文', 'What it says'), 36),
      column(t('期望', 'Expectation'), 36),
    ],
    rows: items.flatMap((item) =>
      chosenOf(taking).flatMap(({ id, name }): Cell[][] => {
        const place = [say(areaLabels[item.area], language), topicOf(item), item.question, name];
        const asks = item.asks.filter((ask) => ask.standard === id);
        if (asks.length === 0) return [[...place, null, null, say(silence, language), null]];
        return asks.map((ask) => [
          ...place,
          ask.clause,
          firmness(ask, taking),
          ask.text,
          expectedOf(ask, taking).join('\n'),
        ]);
      }),
    ),
  });
}
