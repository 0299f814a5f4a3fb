import { useEffect, useState, type RefObject } from 'react';
import { hashOf } from '../logic/router.ts';
import { nowCalled } from '../keep/follow.ts';
import { useSay, useSession } from '../session.ts';
import { useCurrent } from './current.ts';
import { placeIn, rememberPlace } from './left-off.ts';
import { questionAt, show } from './places.ts';
import { useView } from './view.tsx';

interface Props {
  screen: RefObject<HTMLElement | null>;
  /** The reader has not come for something else. */
  isWanted: boolean;
}

/** Leads back to the question that was last worked at, until the reader goes to one. */
export function LeftOff({ screen, isWanted }: Props) {
  const say = useSay();
  const { id, plan } = useCurrent();
  const { groups } = useView();
  const { moved } = useSession().pack;
  const [last, setLast] = useState(() => {
    const { question } = placeIn(id);
    return isWanted && question !== undefined ? nowCalled(question, moved) : undefined;
  });

  useEffect(() => {
    const element = screen.current;
    let latest: string | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      const question = questionAt(target as Element);
      if (!question) return;
      setLast(undefined);
      if (question !== latest) rememberPlace(id, { question });
      latest = question;
    };
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, [screen, id]);

  const question = plan.questions.find((one) => one.id === last);
  if (!question) return null;
  const section = groups
    .flatMap(({ sections }) => sections)
    .find(({ questions }) => questions.some((one) => one.id === last));
  const href = hashOf.question(id, question.id);
  return (
    <p className="message left-off">
      {say({ zh: '上次填到：', en: 'You left off at: ' })}
      {section && `${section.name} › `}
      <a
        href={href}
        // Going to the same question again changes no address.
        onClick={() => window.location.hash === href && show({ kind: 'question', id: question.id })}
      >
        {question.ask}
      </a>
    </p>
  );
}
