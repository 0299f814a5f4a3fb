import type { Block, Cell, Table } from '../../export/document.ts';
import { counted } from '../../words/join.ts';
import type { NotePack, RuleNotes } from '../pack.ts';
import { namesIn } from '../rows.ts';
import {
  chosenOf,
  column,
  framed,
  heading,
  paragraph,
  sayIn,
  table,
  type Taken,
  type Taking,
} from './frame.ts';

type Of = Taking<NotePack>;

/** Drafting notes by the rule that they concern. */
export function takeNotes(taking: Of): Taken {
  const t = sayIn(taking);
  const { pack, choice } = taking;
  const rules = pack.rules
    .map((rule) => ({
      ...rule,
      notes: rule.notes.filter(({ standard }) => choice.standards.includes(standard)),
    }))
    .filter(({ notes }) => notes.length > 0);
  const notes = notesTable(taking, rules);
  const counts = countsTable(taking, rules);
  const frame = {
    view: 'notes' as const,
    facts: [[t('编写规则', 'Rules'), t(`${rules.length}条`, String(rules.length))] as [string, string]],
    note: t(
      '编写提示是对标对文本的看法，原文一字未改。一处涉及几条规则的，每条下面都列。原文引自中文；以中文为准。',
      'Drafting notes are what Duibiao thinks of the texts, which stay as they are. A note that names several rules stands under each. Words are quoted from the Chinese, which prevails.',
    ),
  };
  return {
    document: framed(
      taking,
      frame,
      rules.length === 0
        ? [paragraph(notes.empty)]
        : [
            counts,
            ...rules.flatMap((rule): Block[] => [heading(rule.rule, rule.id, 2), ofRule(taking, rule)]),
          ],
    ),
    workbook: framed(taking, frame, [counts, notes]),
    table: notes,
  };
}

function countsTable(taking: Of, rules: readonly RuleNotes[]): Table {
  const t = sayIn(taking);
  return table({
    id: 'rules',
    caption: t('规则和标准', 'Rules and standards'),
    columns: [
      column(t('规则', 'Rule'), 30),
      ...chosenOf(taking).map(({ name }) => column(name, 14, 'number')),
    ],
    rows: rules.map(({ rule, notes }): Cell[] => [
      rule,
      ...chosenOf(taking).map(({ id }) => notes.filter(({ standard }) => standard === id).length || null),
    ]),
  });
}

const misleading = (taking: Of): string => sayIn(taking)('会使人误解', 'misleads');

function ofRule(taking: Of, { id, rule, notes }: RuleNotes): Table {
  const t = sayIn(taking);
  const nameOf = namesIn(taking.pack);
  return table({
    id: `notes-${id}`,
    caption: t(`${rule}：${notes.length}处`, `${rule}: ${counted(notes.length, 'place')}`),
    titled: true,
    columns: [
      column(t('标准', 'Standard'), 18),
      column(t('条款', 'Clause'), 12),
      column(t('原文', 'Words'), 24),
      column(t('提示', 'Note'), 46),
    ],
    rows: notes.map((one) => [
      nameOf(one.standard),
      one.clause,
      one.fragment,
      one.misleads
        ? t(`${one.note}（${misleading(taking)}）`, `${one.note} (${misleading(taking)})`)
        : one.note,
    ]),
  });
}

function notesTable(taking: Of, rules: readonly RuleNotes[]): Table {
  const t = sayIn(taking);
  const nameOf = namesIn(taking.pack);
  return table({
    id: 'notes',
    caption: t('编写提示', 'Drafting notes'),
    empty: t('所选的标准没有编写提示。', 'The chosen standards have no drafting notes.'),
    columns: [
      column(t('规则', 'Rule'), 20),
      column(t('标准', 'Standard'), 14),
      column(t('条款', 'Clause'), 8),
      column(t('原文', 'Words'), 24),
      column(t('提示', 'Note'), 44),
      column(t('会否误解', 'Misleads'), 10),
    ],
    rows: rules.flatMap(({ rule, notes }) =>
      notes.map((one): Cell[] => [
        rule,
        nameOf(one.standard),
        one.clause,
        one.fragment,
        one.note,
        one.misleads ? misleading(taking) : null,
      ]),
    ),
  });
}
