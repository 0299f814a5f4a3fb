import { answerInWords } from '../../../words/answer.ts';
import { sentence } from '../../../words/join.ts';
import { ScrollRegion } from '../../parts/ScrollRegion.tsx';
import { useSay, useSession } from '../../session.ts';
import { partsOf, type FieldsIn, type Target } from './columns.ts';
import type { Reading, Rejected } from './people.ts';

/** The people as they would come onto the roster. */
export function Preview({
  people,
  targets,
  fields,
}: {
  people: Reading['people'];
  targets: readonly Target[];
  fields: FieldsIn;
}) {
  const say = useSay();
  const { language } = useSession().pack;
  if (people.length === 0) return null;
  const shown = [...new Set(targets.map((target) => partsOf(target).field))].flatMap((id) =>
    fields[id] ? [{ id, asked: fields[id].here }] : [],
  );
  const caption = say({
    zh: `将导入${people.length}人`,
    en: people.length === 1 ? '1 person will be imported' : `${people.length} people will be imported`,
  });
  return (
    <ScrollRegion label={caption} className="scroll-both">
      <table className="import-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '人员', en: 'Person' })}</th>
            {shown.map(({ id, asked }) => (
              <th scope="col" key={id}>
                {asked.ask}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ row, person }) => (
            <tr key={row}>
              <th scope="row">{person.name}</th>
              {shown.map(({ id, asked }) => (
                <td key={id}>{person.fields[id] && answerInWords(person.fields[id], asked, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The rows that are not taken, each with its reasons. */
export function RejectedRows({ rejected }: { rejected: readonly Rejected[] }) {
  const say = useSay();
  const { language } = useSession().pack;
  if (rejected.length === 0) return null;
  return (
    <div className="import-rejected">
      <p>
        {say({
          zh: `有${rejected.length}行不导入：`,
          en: rejected.length === 1 ? '1 row is not taken:' : `${rejected.length} rows are not taken:`,
        })}
      </p>
      <ul className="plain-list">
        {rejected.map(({ row, name, why }) => {
          const reasons = sentence(why.map(say).join(say({ zh: '；', en: '; ' })), language);
          return (
            <li key={row}>
              {name
                ? say({ zh: `第${row}行“${name}”：${reasons}`, en: `Row ${row}, “${name}”: ${reasons}` })
                : say({ zh: `第${row}行：${reasons}`, en: `Row ${row}: ${reasons}` })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
