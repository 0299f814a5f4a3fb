import { useMemo } from 'react';
import { leftOverOf } from '../../report/left-over.ts';
import type { LeftOver as Item } from '../../report/schema.ts';
import { labelled, list } from '../../words/join.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useCheck } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';

/** The answers that no question asks any more, as long as there are any. */
export function LeftOver({ check: id }: { check: string }) {
  const say = useSay();
  const { pack } = useSession();
  const check = useCheck(id, (current) => current);
  const items = useMemo(() => leftOverOf(check, pack), [check, pack]);
  if (items.length === 0) return null;
  return (
    <Disclosure
      className="left-over"
      summary={say({
        zh: `有${items.length}项答复，现在的检查项里已没有对应的问题`,
        en:
          items.length === 1
            ? '1 answer is to a question that is no longer asked'
            : `${items.length} answers are to questions that are no longer asked`,
      })}
    >
      <p className="hint">
        {say({
          zh: '这些答复仍保留在自查和存下的文件里，只是不参与判定。',
          en: 'They stay in the check and in its file, and count for nothing.',
        })}
      </p>
      <ul className="clauses">
        {items.map((item) => (
          <LeftOverItem key={item.question} item={item} />
        ))}
      </ul>
    </Disclosure>
  );
}

function LeftOverItem({ item: { question, ask, now, answered } }: { item: Item }) {
  const say = useSay();
  const { language } = useSession().pack;
  return (
    <li>
      <p>{ask ?? <code>{question}</code>}</p>
      {answered.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {now.length > 0 && (
        <p className="hint">
          {labelled(say({ zh: '现在分开来问', en: 'Now asked as' }), list(now, language), language)}
        </p>
      )}
    </li>
  );
}
