import type { Block, Cell, Document, Facts, Table } from '../export/document.ts';
import type { Text } from '../model/text.ts';
import { counted, labelled, list, say as sayIn } from '../words/join.ts';
import { areaLabels, forceLabels, modalLabels, obligationLabels } from '../words/labels.ts';
import type { Choice } from './choice.ts';
import { showLabels, silence } from './labels.ts';
import { narrow } from './narrow.ts';
import { orderInWords } from './order-words.ts';
import type { Ask, ComparePack, Item } from './pack.ts';

/** A view to be taken away: what was chosen, and the address at which it is seen again. */
export interface View {
  pack: ComparePack;
  choice: Choice;
  address: string;
}

interface Context extends View {
  items: Item[];
  say: (zh: string, en: string) => string;
  nameOf: (standard: string) => string;
}

function contextOf(view: View): Context {
  const { pack, choice } = view;
  return {
    ...view,
    items: narrow(pack.items, choice),
    say: (zh, en) => (pack.language === 'zh' ? zh : en),
    nameOf: (standard) => pack.standards.find(({ id }) => id === standard)?.name ?? standard,
  };
}

/** The view as a document to read: a table for each topic, a column for each standard. */
export const comparisonDocument = (view: View): Document => {
  const context = contextOf(view);
  const { pack, items } = context;
  return documentOf(
    context,
    pack.topics
      .map(({ id, name }) => ({ id, name, items: items.filter(({ topic }) => topic === id) }))
      .filter((topic) => topic.items.length > 0)
      .flatMap((topic): Block[] => [
        { kind: 'heading', level: 1, number: '', text: topic.name, id: topic.id, opensPage: false },
        sideBySide(context, topic),
      ]),
  );
};

/** The view as a document to sort and filter: a row for each provision, and one for each order of strictness. */
export const comparisonWorkbook = (view: View): Document => {
  const context = contextOf(view);
  return documentOf(context, [provisionRows(context), orderRows(context)]);
};

/** The view as one table: a row for each provision that asks a question. */
export const comparisonTable = (view: View): Table => provisionRows(contextOf(view));

function documentOf(context: Context, blocks: Block[]): Document {
  const { pack, choice, say, nameOf } = context;
  const title = say('职业指导服务标准比较', 'Career guidance standards compared');
  return {
    language: pack.language,
    title,
    subtitle: list(choice.standards.map(nameOf), pack.language),
    footer: say('对标 · 标准比较', 'Duibiao · Standards compared'),
    blocks: [
      factsOf(context),
      {
        kind: 'paragraph',
        tone: 'note',
        text: say(
          '条文以中文为准。期望和宽严是对标的读法，不是标准的文字；“不严格可比”的理由逐项写明。',
          'Chinese prevails. Expectations and the order of strictness are how Duibiao reads the texts and no part of them; why an order does not hold strictly is said at each.',
        ),
      },
      ...blocks,
      ...(context.items.length === 0
        ? [
            {
              kind: 'paragraph' as const,
              tone: 'body' as const,
              text: say('没有符合所选的检查项。', 'No question fits the choice.'),
            },
          ]
        : []),
    ],
  };
}

function factsOf({ pack, choice, address, items, say, nameOf }: Context): Facts {
  const { language, topics } = pack;
  const label = (text: Text) => sayIn(text, language);
  const rows: [string, string][] = [
    [say('标准', 'Standards'), list(choice.standards.map(nameOf), language)],
    [
      say('看什么', 'Show'),
      choice.of
        ? labelled(label(showLabels[choice.show]), nameOf(choice.of), language)
        : label(showLabels[choice.show]),
    ],
    [say('领域', 'Area'), choice.area ? label(areaLabels[choice.area]) : ''],
    [say('主题', 'Topic'), topics.find(({ id }) => id === choice.topic)?.name ?? ''],
    [say('义务程度', 'Obligation'), choice.obligation ? label(modalLabels[choice.obligation]) : ''],
    [say('含有词句', 'Containing'), choice.words],
    [say('检查项', 'Questions'), String(items.length)],
    [say('网址', 'Address'), address],
  ];
  return {
    kind: 'facts',
    rows: rows.filter(([, value]) => value).map(([name, value]) => ({ label: name, value })),
  };
}

const column = (label: string, width: number) => ({ label, type: 'text' as const, width });

const obligationOf = ({ obligation, force }: Ask, { pack: { language } }: Context): string => {
  const firm = sayIn(obligationLabels[obligation], language);
  if (force === 'normative') return firm;
  const informative = sayIn(forceLabels.informative, language);
  return language === 'zh' ? `${firm}（${informative}）` : `${firm} (${informative})`;
};

const expectedOf = ({ as, expectation, condition }: Ask, { say }: Context): string[] => [
  as === 'condition'
    ? say(`只问是否适用：${expectation}`, `Only whether it applies: ${expectation}`)
    : say(`期望：${expectation}`, `Expected: ${expectation}`),
  ...(condition ? [say(`适用条件：${condition}`, `Applies where: ${condition}`)] : []),
];

function sideBySide(context: Context, topic: { id: string; name: string; items: Item[] }): Table {
  const { pack, choice, say, nameOf } = context;
  const stance = (item: Item, standard: string): string =>
    item.asks
      .filter((ask) => ask.standard === standard)
      .map((ask) =>
        [`${ask.clause} ${obligationOf(ask, context)}`, ask.text, ...expectedOf(ask, context)].join('\n'),
      )
      .join('\n') || sayIn(silence, pack.language);
  return {
    kind: 'table',
    id: `table-${topic.id}`,
    caption: say(
      `${topic.name}：${topic.items.length}个检查项`,
      `${topic.name}: ${counted(topic.items.length, 'question')}`,
    ),
    sheet: topic.name.slice(0, 31),
    empty: '',
    columns: [
      column(say('检查项', 'Question'), 14),
      ...choice.standards.map((standard) => column(nameOf(standard), 20)),
      column(say('宽严', 'Strictness'), 14),
    ],
    rows: topic.items.map((item): Cell[] => [
      item.question,
      ...choice.standards.map((standard) => stance(item, standard)),
      orderInWords(item, nameOf, pack.language) || null,
    ]),
  };
}

function provisionRows(context: Context): Table {
  const { pack, items, choice, say, nameOf } = context;
  const { language, topics } = pack;
  const topicOf = (item: Item) => topics.find(({ id }) => id === item.topic)?.name ?? item.topic;
  return {
    kind: 'table',
    id: 'provisions',
    caption: say('逐条比较', 'Provision by provision'),
    sheet: say('逐条比较', 'Provisions'),
    empty: say('没有符合所选的检查项。', 'No question fits the choice.'),
    columns: [
      column(say('领域', 'Area'), 8),
      column(say('主题', 'Topic'), 12),
      column(say('检查项', 'Question'), 24),
      column(say('标准', 'Standard'), 14),
      column(say('条款', 'Clause'), 8),
      column(say('义务程度', 'Obligation'), 10),
      column(say('条文', 'What it says'), 36),
      column(say('期望', 'Expectation'), 36),
    ],
    rows: items.flatMap((item) =>
      choice.standards.flatMap((standard): Cell[][] => {
        const place = [
          sayIn(areaLabels[item.area], language),
          topicOf(item),
          item.question,
          nameOf(standard),
        ];
        const asks = item.asks.filter((ask) => ask.standard === standard);
        if (asks.length === 0) return [[...place, null, null, sayIn(silence, language), null]];
        return asks.map((ask) => [
          ...place,
          ask.clause,
          obligationOf(ask, context),
          ask.text,
          expectedOf(ask, context).join('\n'),
        ]);
      }),
    ),
  };
}

function orderRows({ pack, items, say, nameOf }: Context): Table {
  return {
    kind: 'table',
    id: 'strictness',
    caption: say('宽严', 'Strictness'),
    sheet: say('宽严', 'Strictness'),
    empty: say('没有两份以上标准都要求的检查项。', 'No question is asked by two of them.'),
    columns: [column(say('检查项', 'Question'), 30), column(say('宽严', 'Strictness'), 60)],
    rows: items
      .map((item): [string, string] => [item.question, orderInWords(item, nameOf, pack.language)])
      .filter(([, order]) => order),
  };
}
