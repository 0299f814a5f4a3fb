import { useId } from 'react';
import { ScrollRegion } from '../../parts/ScrollRegion.tsx';
import { useSay } from '../../session.ts';
import { nameTarget, type FieldsIn, type Target } from './columns.ts';
import type { Matching } from './people.ts';

interface Props {
  matching: Matching;
  fields: FieldsIn;
  onTarget: (column: number, target: Target) => void;
}

/** Which column goes where: guessed, and corrected by hand. */
export function ColumnMatching({ matching: { heads, rows, targets }, fields, onTarget }: Props) {
  const id = useId();
  const say = useSay();
  const caption = say({ zh: '每一栏是什么', en: 'What each column holds' });
  const samplesOf = (column: number) =>
    [...new Set(rows.map((row) => row[column]).filter(Boolean))].slice(0, 3);
  return (
    <ScrollRegion label={caption}>
      <table className="import-table import-columns">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '表格里的栏', en: 'Column of the sheet' })}</th>
            <th scope="col">{say({ zh: '对应名册里的', en: 'Goes to' })}</th>
          </tr>
        </thead>
        <tbody>
          {heads.map((head, column) => (
            <tr key={`${column} ${head}`}>
              <th scope="row">
                <span id={`${id}-${column}`}>{head}</span>
                <span className="hint">{samplesOf(column).join(say({ zh: '、', en: ', ' }))}</span>
              </th>
              <td>
                <select
                  aria-labelledby={`${id}-${column}`}
                  value={targets[column] ?? ''}
                  onChange={(event) => onTarget(column, event.target.value)}
                >
                  <Targets fields={fields} />
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Targets({ fields }: { fields: FieldsIn }) {
  const say = useSay();
  const all = Object.entries(fields);
  return (
    <>
      <option value="">{say({ zh: '不导入', en: 'Not imported' })}</option>
      <option value={nameTarget}>
        {say({ zh: '姓名、缩写或工号', en: 'Name, initials or staff number' })}
      </option>
      {all.map(([field, { here }]) => (
        <option key={field} value={field}>
          {here.ask}
        </option>
      ))}
      {all.map(([field, { here }]) =>
        here.type === 'checklist' ? (
          <optgroup
            key={field}
            label={say({ zh: `其中一项：${here.ask}`, en: `One option of: ${here.ask}` })}
          >
            {here.options.map(({ id, label }) => (
              <option key={id} value={`${field}.${id}`}>
                {label}
              </option>
            ))}
          </optgroup>
        ) : null,
      )}
    </>
  );
}
