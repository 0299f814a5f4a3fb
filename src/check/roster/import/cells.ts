import type { Value } from '../../../model/answer.ts';
import type { PackField } from '../../../model/pack.ts';
import { stateLabels } from '../../../words/labels.ts';
import { dayIn, numberIn } from '../../logic/typed.ts';
import { bare } from './same-text.ts';

/** A field as it is asked in the page's language, and in the other one where that is at hand. */
export interface FieldIn {
  here: PackField;
  there?: PackField | undefined;
}

/** What a text in a cell stands for, where somebody has said so: an option, none of them, or nothing. */
export type Meaning = string;
export const noneOfThem = '@none';
export const leftEmpty = '@empty';

/** What can be chosen for a text in a cell of this field. */
export function meaningsOf({ here, there }: FieldIn): { id: Meaning; labels: string[] }[] {
  if (here.type === 'practice')
    return Object.entries(stateLabels).map(([id, { zh, en }]) => ({ id, labels: [zh, en] }));
  if (!('options' in here)) return [];
  const others = there && 'options' in there ? there.options : [];
  return here.options.map(({ id, label }) => {
    const other = others.find((option) => option.id === id)?.label;
    return { id, labels: other ? [label, other] : [label] };
  });
}

const yes = new Set('是 有 对 做到 √ ✓ ✔ ☑ v y yes true 1'.split(' '));
const partly = new Set('部分 部分做到 partly partial some'.split(' '));
const no = new Set('否 无 没 没有 未 × ✗ ✕ x n no none false 0'.split(' '));
const nothing = new Set('无 没有 都没有 以上都没有 一项都没有 none noneofthese no n/a na'.split(' '));

const word = (text: string): string => bare(text) || text.trim();

/** Whether a text is a tick in a column that stands for one option. */
export function tick(text: string): boolean | undefined {
  const given = word(text);
  return yes.has(given) ? true : no.has(given) || given === '' ? false : undefined;
}

const negation = /不|未|无|没|非|\b(no|not|never|none)\b/;

/** What a text most likely stands for. `sure` where it says just that. */
export function guessMeaning(text: string, field: FieldIn): { id: Meaning; sure: boolean } | undefined {
  const given = word(text);
  const known = meaningsOf(field).map(({ id, labels }) => ({ id, names: [id, ...labels].map(bare) }));
  const exact = known.find(({ names }) => names.includes(given));
  if (exact) return { id: exact.id, sure: true };
  if (field.here.type === 'practice') {
    if (yes.has(given)) return { id: 'in-place', sure: true };
    if (partly.has(given)) return { id: 'partly', sure: true };
    return no.has(given) ? { id: 'not-in-place', sure: true } : undefined;
  }
  if (field.here.type === 'checklist' && nothing.has(given)) return { id: noneOfThem, sure: true };
  if (given.length < 2) return undefined;
  const near = known.filter(({ names }) =>
    names.some((name) => {
      const [short, long] = name.length < given.length ? [name, given] : [given, name];
      return short.length >= 2 && long.includes(short) && !negation.test(long.replace(short, ' '));
    }),
  );
  return near.length === 1 && near[0] ? { id: near[0].id, sure: false } : undefined;
}

/** The texts in a cell of a list, each of which may stand for an option of its own. */
export function piecesOf(text: string, field: FieldIn): string[] {
  if (field.here.type !== 'checklist') return [text];
  const known = (piece: string) => guessMeaning(piece, field)?.sure;
  const parted = (piece: string, by: RegExp) => (known(piece) ? [piece] : piece.split(by));
  return parted(text, /[;；|\n]/)
    .flatMap((piece) => parted(piece.trim(), /[、,，/]/))
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** `2025-3-1`, `2025/3/1`, `2025.3.1`, `2025年3月1日`, `20250301` as `2025-03-01`, if there is such a day. */
export function dayOfCell(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[ T]\d{1,2}:\d{2}.*$/, '');
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const [, year = '', month = '', day = ''] = parts ?? [];
  return dayIn(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** What a cell says, or the texts in it that say nothing. */
export type CellReading = { value: Value | undefined } | { unread: string[] };

/** Reads one cell. `meaning` is what was settled for a text by hand. */
export function readCell(
  text: string,
  field: FieldIn,
  meaning: (piece: string) => Meaning | undefined,
): CellReading {
  if (text === '') return { value: undefined };
  const read = (value: Value | undefined): CellReading => (value ? { value } : { unread: [text] });
  const { here } = field;
  switch (here.type) {
    case 'number':
      return read(numberOf(text, here.never));
    case 'date': {
      const date = dayOfCell(text);
      return read(date === undefined ? undefined : { date });
    }
    case 'practice':
    case 'choice':
    case 'checklist': {
      const found = piecesOf(text, field).map((piece) => ({
        piece,
        id: meaning(piece) ?? guessMeaning(piece, field)?.id,
      }));
      const unread = found.flatMap(({ piece, id }) => (id === undefined ? [piece] : []));
      if (unread.length > 0) return { unread };
      const ids = found.flatMap(({ id }) => (id === undefined || id === leftEmpty ? [] : [id]));
      return { value: pickedOf(here.type, ids) };
    }
    default:
      return here satisfies never;
  }
}

function numberOf(text: string, never: string | undefined): Value | undefined {
  if (never !== undefined && [bare(never), ...nothing].includes(bare(text))) return { never: true };
  // “3年”, “3 years”: the unit is known.
  const number = numberIn(text.replace(/[^\d.,，．。０-９]+$/, ''));
  return number === undefined ? undefined : { number };
}

function pickedOf(type: 'practice' | 'choice' | 'checklist', ids: string[]): Value | undefined {
  const [first] = ids;
  if (first === undefined) return undefined;
  if (type === 'choice') return { choice: first };
  if (type === 'practice') return { state: first as NonNullable<Value['state']> };
  const picked = [...new Set(ids.filter((id) => id !== noneOfThem))];
  return picked.length === 0 ? { none: true } : { picked };
}
