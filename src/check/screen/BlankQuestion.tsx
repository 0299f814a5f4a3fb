import type { ReactNode } from 'react';
import { Value } from '../../model/answer.ts';
import type { PackField, PackQuestion } from '../../model/pack.ts';
import { attestationLabels, stateLabels } from '../../words/labels.ts';
import { useSay, useSession } from '../session.ts';
import { useCurrent } from './current.ts';
import { AskingList } from './AskingList.tsx';

const states = Value.shape.state.unwrap().options;

/** How many people there is room for on paper. */
const rows = 8;

/** One question on paper: who asks it, boxes to tick, lines to write on. */
export function BlankQuestion({ question }: { question: PackQuestion }) {
  const say = useSay();
  const { plan } = useCurrent();
  return (
    <li className="blank-question">
      <p className="blank-ask">{question.ask}</p>
      {question.help && <p className="paper-note">{question.help}</p>}
      {question.type === 'roster' ? <PeopleTable fields={question.fields} /> : <Blanks asked={question} />}
      <p className="blank-line">
        <Line label={say({ zh: '备注', en: 'Note' })} />
        <Line label={say({ zh: '证据', en: 'Evidence' })} />
      </p>
      <AskingList askings={plan.askedBy(question.id)} />
    </li>
  );
}

function Blanks({ asked }: { asked: Exclude<PackQuestion, { type: 'roster' }> }): ReactNode {
  const say = useSay();
  const { pack } = useSession();
  switch (asked.type) {
    case 'practice':
      return <Boxes labels={states.map((state) => say(stateLabels[state]))} />;
    case 'choice':
      return <Boxes labels={asked.options.map(({ label }) => label)} />;
    case 'checklist':
      return (
        <Boxes
          labels={[
            ...asked.options.map(({ label }) => label),
            say({ zh: '以上都没有', en: 'None of these' }),
          ]}
        />
      );
    case 'number':
      return (
        <p className="blank-line">
          <Line after={asked.unit} isShort />
          {asked.never && <Box label={asked.never} />}
        </p>
      );
    case 'attestation':
      return (
        <>
          <p className="paper-note">{pack.sources[asked.source] ?? asked.source}</p>
          <Boxes labels={states.map((state) => say(attestationLabels[state]))} />
          <p className="blank-line">
            <Line label={say({ zh: '版本', en: 'Edition' })} />
            <Line label={say({ zh: '核实人', en: 'Verified by' })} />
            <Line label={say({ zh: '日期', en: 'On' })} />
          </p>
        </>
      );
    case 'recurrence':
      return (
        <p className="blank-line">
          <Line label={say({ zh: '本机构自定：每隔', en: 'The agency’s own rule: every' })} />
          <Line label={say({ zh: '上次进行的日期', en: 'Last done on' })} />
          <Box label={say({ zh: '从未进行', en: 'Never done' })} />
        </p>
      );
    case 'date':
      return (
        <p className="blank-line">
          <Line label={say({ zh: '日期', en: 'Date' })} />
        </p>
      );
    default:
      return asked satisfies never;
  }
}

const Box = ({ label }: { label: string }) => (
  <span className="blank-box">
    <span aria-hidden="true">☐</span> {label}
  </span>
);

const Boxes = ({ labels }: { labels: readonly string[] }) => (
  <ul className="blank-boxes">
    {labels.map((label) => (
      <li key={label}>
        <Box label={label} />
      </li>
    ))}
  </ul>
);

function Line({
  label = '',
  after = '',
  isShort = false,
}: {
  label?: string;
  after?: string;
  isShort?: boolean;
}) {
  return (
    <span className={isShort ? 'blank-write blank-write-short' : 'blank-write'}>
      {label}
      <span aria-hidden="true" className="blank-rule" />
      {after}
    </span>
  );
}

/** What is asked of each person, and a line for each. */
function PeopleTable({ fields }: { fields: Readonly<Record<string, PackField>> }) {
  const say = useSay();
  return (
    <>
      <ol className="blank-fields">
        {Object.entries(fields).map(([id, field]) => (
          <li key={id}>
            {field.ask}
            {'options' in field && (
              <span className="paper-note">{field.options.map(({ label }) => label).join(' / ')}</span>
            )}
          </li>
        ))}
      </ol>
      <table className="blank-people">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '人员', en: 'Person' })}</th>
            {Object.keys(fields).map((id, index) => (
              <th scope="col" key={id}>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {Object.keys(fields).map((id) => (
                <td key={id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
