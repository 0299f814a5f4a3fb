import { memo } from 'react';
import type { PackQuestion } from '../../model/pack.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useSay } from '../session.ts';

/** What an inspector would ask to see, and where they would look. */
export const Inspector = memo(function Inspector({ question }: { question: PackQuestion }) {
  const say = useSay();
  return (
    <Disclosure summary={say({ zh: '检查人员看什么', en: 'What an inspector looks for' })}>
      <ul className="plain-list">
        {question.evidence.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{say({ zh: `在哪里看：${question.where}`, en: `Where: ${question.where}` })}</p>
    </Disclosure>
  );
});
