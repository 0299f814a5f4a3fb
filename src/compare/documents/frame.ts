import type { Block, Cell, Column, Document, Table } from '../../export/document.ts';
import type { Force, Obligation } from '../../model/clause.ts';
import { say, sentence } from '../../words/join.ts';
import { forceLabels, obligationLabels } from '../../words/labels.ts';
import type { Choice } from '../choice.ts';
import type { Pack, PackStandard } from '../pack.ts';
import { viewTitles, type View } from '../views.ts';

/** A view to be taken away: what was chosen, the address at which it is seen again, and the day. */
export interface Taking<Of extends Pack> {
  pack: Of;
  choice: Choice;
  address: string;
  /** YYYY-MM-DD. */
  date: string;
}

/** A view as files show it: to read, to sort and filter, and as one table. */
export interface Taken {
  document: Document;
  workbook: Document;
  table: Table;
}

/** What each view says of itself in its files. */
export interface Framed {
  view: View;
  /** What was chosen beside the standards, and how much there is of it. */
  facts?: [label: string, value: string][];
  /** Whose reading it is. */
  note: string;
  /** Whether tables have a column for each standard. */
  wide?: boolean;
}

/** Says something in the language of the files. */
export const sayIn =
  ({ pack: { language } }: Pick<Taking<Pack>, 'pack'>) =>
  (zh: string, en: string): string =>
    say({ zh, en }, language);

/** The standards that were chosen, in the order of the site. */
export const chosenOf = <Of extends Pack>({ pack, choice }: Taking<Of>): PackStandard[] =>
  pack.standards.filter(({ id }) => choice.standards.includes(id));

/** The document around the blocks of a view: what it is of, of which standards and in what state, chosen how, when. */
export function framed(
  taking: Taking<Pack>,
  { view, facts = [], note, wide }: Framed,
  blocks: Block[],
): Document {
  const t = sayIn(taking);
  const { pack, address, date } = taking;
  const chosen = chosenOf(taking);
  const rows: [string, string][] = [
    ...chosen.map(({ title, status, statusNote }): [string, string] => [
      t('标准', 'Standard'),
      [t(`《${title}》（${status}）`, `${title} (${status})`), sentence(statusNote, pack.language)].join(
        '\n',
      ),
    ]),
    ...facts,
    [t('导出日期', 'Taken on'), date],
    [t('网址', 'Address'), address],
  ];
  return {
    language: pack.language,
    title: t('职业指导服务标准比较', 'Career guidance standards compared'),
    subtitle: say(viewTitles[view], pack.language),
    footer: t(
      `对标 · 标准比较 · ${viewTitles[view].zh}`,
      `Duibiao · Standards compared · ${viewTitles[view].en}`,
    ),
    landscape: Boolean(wide) && chosen.length > 2,
    blocks: [
      {
        kind: 'facts',
        rows: rows.filter(([, value]) => value).map(([label, value]) => ({ label, value })),
      },
      { kind: 'paragraph', tone: 'note', text: note },
      ...blocks,
    ],
  };
}

/** Whose the order of strictness is. */
export const noteOnOrder = (taking: Taking<Pack>): string =>
  sayIn(taking)(
    '条文以中文为准。期望和宽严是对标的读法，不是标准的文字；“不严格可比”的理由逐项写明。',
    'Chinese prevails. Expectations and the order of strictness are how Duibiao reads the texts and no part of them; why an order does not hold strictly is said at each.',
  );

export const heading = (text: string, id: string, level: 1 | 2 = 1): Block => ({
  kind: 'heading',
  level,
  number: '',
  text,
  id,
  opensPage: false,
});

export const paragraph = (text: string, tone: 'body' | 'note' = 'body'): Block => ({
  kind: 'paragraph',
  tone,
  text,
});

export const column = (label: string, width: number, type: Column['type'] = 'text'): Column => ({
  label,
  type,
  width,
});

/** A column for each standard that was chosen. */
export const columnsOf = (taking: Taking<Pack>, width: number): Column[] =>
  chosenOf(taking).map(({ name }) => column(name, width));

interface Sheet {
  id: string;
  caption: string;
  columns: Column[];
  rows: Cell[][];
  empty?: string;
  titled?: true;
}

/** A table that is a sheet of its own in a workbook. */
export const table = ({ empty = '', caption, ...rest }: Sheet): Table => ({
  kind: 'table',
  caption,
  sheet: caption
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim(),
  empty,
  ...rest,
});

/** How firmly a provision binds, and that it is informative where it is. */
export function firmness(
  { obligation, force = 'normative' }: { obligation: Obligation; force?: Force },
  { pack: { language } }: Taking<Pack>,
): string {
  const firm = say(obligationLabels[obligation], language);
  if (force === 'normative') return firm;
  const informative = say(forceLabels.informative, language);
  return language === 'zh' ? `${firm}（${informative}）` : `${firm} (${informative})`;
}
