import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Person } from '../../../model/answer.ts';
import type { PackQuestion } from '../../../model/pack.ts';
import { freshId } from '../../keep/fresh-id.ts';
import { Field } from '../../parts/Field.tsx';
import { useSay, useSession } from '../../session.ts';
import { say as sayIn } from '../../../words/join.ts';
import type { Meaning } from './cells.ts';
import { ColumnMatching } from './ColumnMatching.tsx';
import { guessColumns, hasHeads, nameTarget, type FieldsIn, type Target } from './columns.ts';
import { Doubts } from './Doubts.tsx';
import { doubtsOf, readPeople, type Matching, type Rejected } from './people.ts';
import { Preview, RejectedRows } from './Preview.tsx';
import { Source } from './Source.tsx';
import type { Sheet } from './table.ts';
import { useFieldsIn } from './use-fields.ts';

interface Props {
  question: Extract<PackQuestion, { type: 'roster' }>;
  /** Who is on the roster. */
  present: () => Person[];
  onImport: (people: Person[], rejected: Rejected[]) => void;
  onClose: () => void;
}

/** Takes people over from a spreadsheet: where from, what each column holds, who comes in and who does not. */
export default function ImportPanel({ question, present, onImport, onClose }: Props) {
  const id = useId();
  const say = useSay();
  const fields = useFieldsIn(question);
  const [sheets, setSheets] = useState<{ all: Sheet[]; at: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sheets]);
  const sheet = sheets?.all[sheets.at];

  return (
    <section className="import" aria-labelledby={`${id}-heading`}>
      <h5 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {sheet
          ? say({ zh: '核对后导入', en: 'Check, then import' })
          : say({ zh: '从表格导入人员', en: 'Import people from a spreadsheet' })}
      </h5>
      {sheets && sheets.all.length > 1 && (
        <Field id={`${id}-sheet`} label={say({ zh: '工作表', en: 'Sheet' })}>
          {(control) => (
            <select
              {...control}
              value={sheets.at}
              onChange={(event) => setSheets({ ...sheets, at: Number(event.target.value) })}
            >
              {sheets.all.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {sheet ? (
        <Review key={sheets.at} {...{ sheet, fields, present, onImport }} onBack={() => setSheets(null)} />
      ) : (
        <Source fields={question.fields} onSheets={(all) => setSheets({ all, at: 0 })} />
      )}
      <p className="actions">
        <button type="button" className="quiet" onClick={onClose}>
          {say({ zh: '不导入了', en: 'Do not import' })}
        </button>
      </p>
    </section>
  );
}

interface ReviewProps extends Pick<Props, 'present' | 'onImport'> {
  sheet: Sheet;
  fields: FieldsIn;
  onBack: () => void;
}

function Review({ sheet, fields, present, onImport, onBack }: ReviewProps) {
  const id = useId();
  const say = useSay();
  const { language } = useSession().pack;
  const [headed, setHeaded] = useState(() => hasHeads(sheet.rows, fields));
  const [chosen, setChosen] = useState<Readonly<Record<number, Target>>>({});
  const [meanings, setMeanings] = useState<Matching['meanings']>({});
  const [lenient, setLenient] = useState(false);

  const matching = useMemo((): Matching => {
    const [first = [], ...others] = sheet.rows;
    const heads = headed ? first : first.map(() => '');
    const rows = headed ? others : sheet.rows;
    const targets = guessColumns(heads, rows, fields).map((guess, column) => chosen[column] ?? guess);
    const named = heads.map(
      (head, at) => head || sayIn({ zh: `第${at + 1}栏`, en: `Column ${at + 1}` }, language),
    );
    return { heads: named, rows, firstRow: headed ? 2 : 1, targets, meanings, lenient };
  }, [sheet, headed, fields, chosen, meanings, lenient, language]);
  const doubts = useMemo(() => doubtsOf(matching, fields), [matching, fields]);
  const reading = useMemo(
    () => readPeople(matching, fields, present(), freshId),
    [matching, fields, present],
  );
  const count = reading.people.length;

  const choose = (column: number, target: Target) =>
    setChosen({
      ...chosen,
      // What another column went to before, this one takes over.
      ...Object.fromEntries(
        matching.targets.flatMap((other, at) =>
          at !== column && target && other === target ? [[at, '']] : [],
        ),
      ),
      [column]: target,
    });
  const settle = (field: string, text: string, meaning: Meaning | undefined) => {
    const { [text]: _before, ...others } = meanings[field] ?? {};
    setMeanings({ ...meanings, [field]: meaning === undefined ? others : { ...others, [text]: meaning } });
  };

  return (
    <>
      <div className="option">
        <input
          type="checkbox"
          id={`${id}-headed`}
          checked={headed}
          onChange={(event) => setHeaded(event.target.checked)}
        />
        <label htmlFor={`${id}-headed`}>
          {say({ zh: '第一行是表头', en: 'The first row holds the heads' })}
        </label>
      </div>
      <ColumnMatching matching={matching} fields={fields} onTarget={choose} />
      {!matching.targets.includes(nameTarget) && (
        <p className="error" role="alert">
          {say({
            zh: '请指定哪一栏是姓名、缩写或工号。',
            en: 'Say which column holds the names, initials or staff numbers.',
          })}
        </p>
      )}
      <Doubts doubts={doubts} meanings={meanings} onMeaning={settle} />
      <RejectedRows rejected={reading.rejected} />
      {(lenient || reading.rejected.length > 0) && (
        <div className="option">
          <input
            type="checkbox"
            id={`${id}-lenient`}
            checked={lenient}
            onChange={(event) => setLenient(event.target.checked)}
          />
          <label htmlFor={`${id}-lenient`}>
            {say({
              zh: '只是个别格读不出来的行也导入，那些格留空',
              en: 'Take rows of which only some cells cannot be read, and leave those cells empty',
            })}
          </label>
        </div>
      )}
      <Preview people={reading.people} targets={matching.targets} fields={fields} />
      <p role="status" className="unseen">
        {say({
          zh: `将导入${count}人，${reading.rejected.length}行不导入。`,
          en: `${count === 1 ? '1 person' : `${count} people`} to be imported, ${reading.rejected.length === 1 ? '1 row' : `${reading.rejected.length} rows`} not taken.`,
        })}
      </p>
      <p className="actions">
        <button
          type="button"
          className="primary"
          aria-disabled={count === 0 ? true : undefined}
          onClick={() =>
            count > 0 &&
            onImport(
              reading.people.map(({ person }) => person),
              reading.rejected,
            )
          }
        >
          {say({ zh: `导入${count}人`, en: count === 1 ? 'Import 1 person' : `Import ${count} people` })}
        </button>
        <button type="button" onClick={onBack}>
          {say({ zh: '换一份表格', en: 'Use another sheet' })}
        </button>
      </p>
    </>
  );
}
