import { guessMeaning, meaningsOf, piecesOf, dayOfCell, tick, type FieldIn } from './cells.ts';
import { numberIn } from '../../logic/typed.ts';
import { bareHead, bare, contained } from './same-text.ts';

/** The fields of a roster by id. */
export type FieldsIn = Readonly<Record<string, FieldIn>>;

/** Where a column goes: nowhere, to the name, to a field, or to one option of a list (`field.option`). */
export type Target = '' | typeof nameTarget | (string & {});
export const nameTarget = '@name';

/** The field and the option that a target names. */
export function partsOf(target: Target): { field: string; option: string | undefined } {
  const [field = '', option] = target.split('.');
  return { field, option };
}

const nameHeads = /姓名|名字|缩写|工号|人员|^name$|fullname|initials|staff(no|number|id)|employee|person/;

/** Texts that differ, not all of them: enough to tell what a column holds. */
const sample = (cells: readonly string[]): string[] => [...new Set(cells.filter(Boolean))].slice(0, 40);

const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;

/** How well the head of a column names something: 0 to 100. */
function likeness(head: string, labels: readonly string[]): number {
  const [whole, short] = [bare(head), bareHead(head)];
  if (short === '') return 0;
  return Math.max(
    0,
    ...labels.filter(Boolean).map((label) => {
      const named = bare(label);
      // A template says after the question what may be filled in.
      if (bareHead(label) === short || (named.length > 3 && whole.startsWith(named))) return 100;
      return 50 * contained(head, label);
    }),
  );
}

/** How well what stands in a column fits a field: 0 to 60. */
function fit(cells: readonly string[], field: FieldIn): number {
  switch (field.here.type) {
    case 'date':
      return 30 * share(cells, (cell) => dayOfCell(cell) !== undefined);
    case 'number':
      return 15 * share(cells, (cell) => numberIn(cell.replace(/\D+$/, '')) !== undefined);
    case 'practice':
      return 15 * share(cells, (cell) => guessMeaning(cell, field) !== undefined);
    default:
      return (
        60 *
        share(cells, (cell) =>
          piecesOf(cell, field).some((piece) => guessMeaning(piece, field) !== undefined),
        )
      );
  }
}

/** Guesses where each column goes, by its head in either language and by what stands in it. Nothing goes in twice. */
export function guessColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  fields: FieldsIn,
): Target[] {
  const scores = heads.flatMap((head, column) => {
    const cells = sample(rows.map((row) => row[column] ?? ''));
    return candidates(head, cells, fields).map((one) => ({ ...one, column }));
  });
  const targets: Target[] = heads.map(() => '');
  const taken = new Set<Target>();
  for (const { column, target } of scores
    .filter(({ score }) => score >= 35)
    .sort((a, b) => b.score - a.score))
    if (targets[column] === '' && !taken.has(target)) {
      targets[column] = target;
      taken.add(target);
    }
  if (taken.has(nameTarget)) return targets;
  const free = targets.findIndex((target, column) => target === '' && rows.some((row) => row[column]));
  return targets.map((target, column) => (column === free ? nameTarget : target));
}

function candidates(
  head: string,
  cells: readonly string[],
  fields: FieldsIn,
): { target: Target; score: number }[] {
  const name = { target: nameTarget, score: nameHeads.test(bare(head)) ? 90 : 0 };
  const isTicked = cells.length > 0 && share(cells, (cell) => tick(cell) !== undefined) > 0.8;
  const others = Object.entries(fields).flatMap(([id, field]) => {
    const { here, there } = field;
    const named = bare(head) === bare(id) ? 100 : likeness(head, [here.ask, there?.ask ?? '']);
    const fits = named > 0 || !isTicked ? fit(cells, field) : 0;
    // Where nothing that stands in it fits, a head that is only near does not do.
    const near = named < 100 && fits === 0 && cells.length > 0 ? named / 2 : named;
    const whole = { target: id, score: near + fits };
    if (here.type !== 'checklist' || !isTicked) return [whole];
    const options = meaningsOf(field).map(({ id: option, labels }) => ({
      target: `${id}.${option}`,
      score: 0.95 * likeness(head, [option, ...labels]),
    }));
    return [whole, ...options];
  });
  return [name, ...others];
}

/** Whether the first row looks like heads: one of its cells names something, and none is a number or a day. */
export function hasHeads(rows: readonly (readonly string[])[], fields: FieldsIn): boolean {
  const [first = [], ...others] = rows;
  if (others.length === 0) return false;
  if (first.some((cell) => numberIn(cell) !== undefined || dayOfCell(cell) !== undefined)) return false;
  return first.some((cell) =>
    candidates(cell, [], fields).some(({ score, target }) => score >= (target === nameTarget ? 90 : 25)),
  );
}
