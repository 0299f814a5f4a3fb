import type { Block, Cell, Table } from '../../export/document.ts';
import { measures } from '../alike.ts';
import { aboutMeasures, likenessInWords, measureTitles, percent } from '../alike-words.ts';
import type { AlikeLine, AlikePack, AlikePassages } from '../pack.ts';
import { namesIn } from '../rows.ts';
import type { Span } from '../word-diff.ts';
import { column, framed, heading, paragraph, sayIn, table, type Taken, type Taking } from './frame.ts';

type Of = Taking<AlikePack>;
type Line = AlikePassages['rows'][number];

/** Near-identical clauses beside each other: to read, with what differs marked; to sort, a row a line. */
export function takeAlike(taking: Of): Taken {
  const t = sayIn(taking);
  const { pack, choice } = taking;
  const pairs = pack.pairs.filter(({ left, right }) =>
    [left, right].every(({ standard }) => choice.standards.includes(standard)),
  );
  const lines = linesTable(taking, pairs);
  const overview = overviewTable(taking, pairs);
  const frame = {
    view: 'alike' as const,
    facts: [[t('近似条文', 'Pairs'), t(`${pairs.length}对`, String(pairs.length))] as [string, string]],
    note: aboutMeasures(pack.language),
  };
  return {
    document: framed(
      taking,
      frame,
      pairs.length === 0
        ? [paragraph(lines.empty)]
        : [
            paragraph(
              t(
                '加下划线和底纹的词，是对面没有的。',
                'Words underlined on a grey ground are not in the text opposite.',
              ),
              'note',
            ),
            overview,
            ...measures.flatMap((measure): Block[] => {
              const measured = pairs.filter(({ measuredBy }) => measuredBy === measure);
              if (measured.length === 0) return [];
              return [
                heading(measureTitles[measure][pack.language], measure),
                ...measured.flatMap((pair) => pairBlocks(taking, pair)),
              ];
            }),
          ],
    ),
    workbook: framed(taking, frame, [overview, lines]),
    table: lines,
  };
}

const cited = ({ standard, clause }: AlikePassages['left'], { pack }: Of): string =>
  `${namesIn(pack)(standard)} ${clause}`;

const sameTo = (taking: Of): string => sayIn(taking)('逐字相同', 'the same to the letter');

function overviewTable(taking: Of, pairs: readonly AlikePassages[]): Table {
  const t = sayIn(taking);
  return table({
    id: 'pairs',
    caption: t('近似条文', 'Pairs'),
    empty: t('所选的标准之间没有近似条文。', 'The chosen standards have no near-identical clauses.'),
    columns: [
      column(t('序号', 'No.'), 6, 'number'),
      column(t('左', 'Left'), 30),
      column(t('右', 'Right'), 30),
      column(t('量的是什么', 'Measured on'), 24),
      column(t('相似度（%）', 'Alike (%)'), 10, 'number'),
    ],
    rows: pairs.map((pair, index) => [
      index + 1,
      cited(pair.left, taking),
      cited(pair.right, taking),
      measureTitles[pair.measuredBy][taking.pack.language],
      percent(pair.likeness),
    ]),
  });
}

function pairBlocks(taking: Of, pair: AlikePassages): Block[] {
  const t = sayIn(taking);
  const { language } = taking.pack;
  const side = (line: Line, own: AlikeLine | null): Cell => {
    if (!own) return t('没有与之相近的一行', 'no line like it');
    const marks = line.left !== null && line.right !== null && !line.identical;
    const place = [own.clauses, ...(line.identical ? [sameTo(taking)] : [])].join(t('　', ' · '));
    return {
      runs: [
        { text: `${place}\n`, marked: false },
        ...own.spans.map(({ text, differs }) => ({ text, marked: marks && differs && text.trim() !== '' })),
      ],
    };
  };
  const [left, right] = [cited(pair.left, taking), cited(pair.right, taking)];
  return [
    heading(`${left} — ${right}`, pair.id, 2),
    paragraph(likenessInWords(pair, language), 'note'),
    table({
      id: `pair-${pair.id}`,
      caption: `${left} — ${right}`,
      titled: true,
      columns: [column(left, 50), column(right, 50)],
      rows: pair.rows.map((line) => [side(line, line.left), side(line, line.right)]),
    }),
  ];
}

const textOf = (line: AlikeLine | null): string | null => line && line.spans.map(({ text }) => text).join('');

/** The words that the other side lacks, a run a line. */
const wordsOnly = (spans: readonly Span[]): string =>
  spans
    .filter(({ text, differs }) => differs && /[\p{L}\p{N}]/u.test(text))
    .map(({ text }) => text.trim())
    .join('\n');

function linesTable(taking: Of, pairs: readonly AlikePassages[]): Table {
  const t = sayIn(taking);
  const nameOf = namesIn(taking.pack);
  return table({
    id: 'lines',
    caption: t('逐行对照', 'Line by line'),
    empty: t('所选的标准之间没有近似条文。', 'The chosen standards have no near-identical clauses.'),
    columns: [
      column(t('序号', 'No.'), 5, 'number'),
      column(t('相似度（%）', 'Alike (%)'), 7, 'number'),
      column(t('左：标准', 'Left: standard'), 10),
      column(t('左：条款', 'Left: clause'), 8),
      column(t('左：条文', 'Left: text'), 30),
      column(t('右：标准', 'Right: standard'), 10),
      column(t('右：条款', 'Right: clause'), 8),
      column(t('右：条文', 'Right: text'), 30),
      column(t('异同', 'Same or not'), 10),
      column(t('只见于左', 'Only left'), 16),
      column(t('只见于右', 'Only right'), 16),
    ],
    rows: pairs.flatMap((pair, index) =>
      pair.rows.map((line): Cell[] => {
        const isBoth = line.left !== null && line.right !== null;
        return [
          index + 1,
          percent(pair.likeness),
          nameOf(pair.left.standard),
          line.left?.clauses ?? null,
          textOf(line.left),
          nameOf(pair.right.standard),
          line.right?.clauses ?? null,
          textOf(line.right),
          line.identical ? sameTo(taking) : isBoth ? t('有差异', 'differs') : t('只此一份', 'only here'),
          isBoth && !line.identical ? wordsOnly(line.left!.spans) || null : null,
          isBoth && !line.identical ? wordsOnly(line.right!.spans) || null : null,
        ];
      }),
    ),
  });
}
