import {
  anchorOf,
  type Area,
  type AuthoredChapter,
  type AuthoredClause,
  type AuthoredProvision,
  type Force,
} from '../model/clause.ts';
import type { DraftingNote } from '../model/standard.ts';
import type { Text } from '../model/text.ts';
import type { Criteria } from '../model/criterion.ts';
import type { Chapter, Clause, Provision } from './library.ts';
import type { Read } from './read.ts';

interface Above {
  chapter: string;
  parent?: string;
  depth: number;
  area?: Area | undefined;
  force: Force;
  leadIn?: Text | undefined;
}

interface Linked {
  notes: readonly DraftingNote[];
  criteria: Criteria;
}

/**
 * The printed number that an id ends in: `4.1.1` → `4.1.1`, `4.2(1)` → `（1）`, `4.4.1a)` → `a)`, `附录A` → `附录A`;
 * nothing for paragraphs (`2¶1`), notes, rows, and parts that have a name and no number (前言).
 */
function markerOf({ id, kind }: AuthoredClause): string {
  if (kind === 'row' || !/[\dA-Z)]$/.test(id) || id.includes('¶')) return '';
  const item = /\((\d+)\)$|([a-z]\))$/.exec(id);
  if (!item) return id;
  return item[1] ? `（${item[1]}）` : item[2]!;
}

function linkClause(
  authored: AuthoredClause,
  above: Above,
  linked: Linked,
  read: Read<unknown>,
  path: PropertyKey[],
): Clause {
  const area = authored.area ?? above.area;
  const force = authored.force ?? above.force;
  const within: Above = {
    chapter: above.chapter,
    parent: authored.id,
    depth: above.depth + 1,
    area,
    force: authored.kind === 'note' ? 'informative' : force,
    leadIn: leadInOf(authored) ?? above.leadIn,
  };
  return {
    id: authored.id,
    anchor: authored.anchor ?? anchorOf(authored.id),
    marker: authored.marker ?? markerOf(authored),
    kind: authored.kind,
    depth: above.depth,
    chapter: above.chapter,
    parent: above.parent,
    title: authored.title,
    printedEnglish: authored.printedEnglish,
    text: authored.text,
    cells: authored.cells,
    restored: authored.restored,
    area,
    children: (authored.children ?? []).map((child, index) =>
      linkClause(child, within, linked, read, [...path, 'children', index]),
    ),
    provisions: provisionsOf(authored, { ...within, leadIn: above.leadIn }, linked.criteria),
    notes: linked.notes.filter((note) => note.clause === authored.id),
    at: read.at(...path),
  };
}

/** The sentence that leads in the list below a clause: its last, where that ends in a colon. */
function leadInOf({ text, obligation, provisions, children }: AuthoredClause): Text | undefined {
  if (!text || !children?.length) return undefined;
  if (/：$/.test(text.zh))
    return { zh: /[^。；]*$/.exec(text.zh)![0], en: text.en.split(/(?<=[.;]) /).at(-1)! };
  return obligation || provisions ? undefined : text;
}

function provisionsOf(authored: AuthoredClause, above: Above, criteria: Criteria): Provision[] {
  const said: (AuthoredProvision & { id: string })[] = authored.provisions
    ? authored.provisions.map((provision, index) => ({ ...provision, id: `${authored.id}#${index + 1}` }))
    : authored.obligation
      ? [{ id: authored.id, obligation: authored.obligation, text: saidBy(authored) }]
      : [];
  return said.map(({ id, obligation, text, area }) => {
    const read = criteria[id];
    return {
      id,
      clause: authored.id,
      obligation,
      force: above.force,
      area: area ?? above.area,
      text,
      leadIn: above.leadIn,
      criteria: Array.isArray(read) ? read : [],
      noCriteria: Array.isArray(read) ? undefined : read,
    };
  });
}

/** The words of a clause that says one thing: its text, the cells of its row, or its heading. */
function saidBy({ text, cells, title }: AuthoredClause): Text {
  if (text) return text;
  if (cells) return { zh: cells.map(({ zh }) => zh).join('：'), en: cells.map(({ en }) => en).join(': ') };
  return title ?? { zh: '', en: '' };
}

/** Links one chapter as authored with the notes on it and the criteria that read it. */
export function linkChapter(read: Read<AuthoredChapter>, linked: Linked): Chapter {
  const above: Above = { chapter: read.value.id, depth: 1, force: 'normative' };
  const clause = linkClause(read.value, above, linked, read, []);
  return { slug: clause.anchor, role: read.value.role, clause };
}

/** A clause and all below it, in the order of the text. */
export function flatten(clause: Clause): Clause[] {
  return [clause, ...clause.children.flatMap(flatten)];
}
