import { useId } from 'react';
import type { Answer } from '../../model/answer.ts';
import { dayInWords } from '../../words/answer.ts';
import { progressLabels } from '../../words/labels.ts';
import { isLate } from '../logic/actions.ts';
import { hashOf } from '../logic/router.ts';
import type { Short } from '../logic/short.ts';
import { useSay, useSession } from '../session.ts';
import { AskingList } from './AskingList.tsx';
import { useCheck, useCurrent } from './current.ts';

interface RowProps {
  short: Short;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
}

/** One question that falls short: what would close the gap, for which clauses, and who sees to it. */
export function ActionRow({ short: { question, askings }, isPicked, onPick }: RowProps) {
  const id = useId();
  const say = useSay();
  const { id: check, plan } = useCurrent();
  const answer = useCheck(check, ({ answers }) => answers[question]);
  const asked = plan.questions.find((one) => one.id === question);
  if (!asked) return null;
  return (
    <li className="action-row">
      <div className="option">
        <input
          id={`${id}-pick`}
          type="checkbox"
          checked={isPicked}
          aria-describedby={`${id}-closes ${id}-state`}
          onChange={({ target }) => onPick(target.checked)}
        />
        <label htmlFor={`${id}-pick`}>{asked.ask}</label>
      </div>
      <div className="action-about">
        <p id={`${id}-closes`}>{asked.closes}</p>
        <AskingList askings={askings} />
        <ActionState id={`${id}-state`} answer={answer ?? {}} />
        <p>
          <a href={hashOf.question(check, question)}>{say({ zh: '转到这一项', en: 'Go to the question' })}</a>
        </p>
      </div>
    </li>
  );
}

function ActionState({ id, answer }: { id: string; answer: Answer }) {
  const say = useSay();
  const { pack } = useSession();
  const { id: check } = useCurrent();
  const date = useCheck(check, (current) => current.date);
  const { owner, due, progress } = answer;
  const none = say({ zh: '未定', en: 'not settled' });
  const day = due ? dayInWords(due, pack.language) : none;
  const late = isLate(answer, date) ? say({ zh: '（已过期）', en: ' (past)' }) : '';
  return (
    <p id={id} className="facts-line action-state">
      <span>{say({ zh: `责任人：${owner?.trim() || none}`, en: `Owner: ${owner?.trim() || none}` })}</span>
      <span>{say({ zh: `完成期限：${day}${late}`, en: `Due: ${day}${late}` })}</span>
      <span>
        {say({
          zh: `进展：${progressLabels[progress ?? 'open'].zh}`,
          en: `Progress: ${progressLabels[progress ?? 'open'].en.toLowerCase()}`,
        })}
      </span>
    </p>
  );
}
