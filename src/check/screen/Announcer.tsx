import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { list } from '../../words/join.ts';
import { verdictLabels } from '../../words/labels.ts';
import type { Plan } from '../logic/plan.ts';
import type { Results } from '../logic/results.ts';
import { useSession } from '../session.ts';
import { useCurrent, useResults } from './current.ts';
import { questionAt } from './places.ts';

/** How long the reader is left in peace after a change. */
const pause = 1000;

/**
 * The one line that tells a screen reader what the last answer has come to: after a pause, and only if a verdict
 * of the question at hand has changed.
 */
export function Announcer() {
  const { language } = useSession().pack;
  const { plan } = useCurrent();
  const results = useResults((current) => current);
  const before = useRef(results);
  const [text, setText] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => {
      const question = questionAt(document.activeElement);
      const now = question && summary(question, plan, results, language);
      if (question && now && now !== summary(question, plan, before.current, language)) setText(now);
      before.current = results;
    }, pause);
    return () => clearTimeout(timer);
  }, [plan, results, language]);

  return (
    <p role="status" className="unseen">
      {text}
    </p>
  );
}

function summary(
  question: string,
  plan: Plan,
  { judgements, answered }: Results,
  language: Language,
): string {
  const counts = new Map<Verdict, number>();
  for (const { key } of plan.askedBy(question)) {
    const verdict = judgements.get(key)?.verdict;
    if (verdict) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const verdicts = [...counts].map(([verdict, count]) =>
    language === 'zh'
      ? `${verdictLabels[verdict].zh}${count}条`
      : `${verdictLabels[verdict].en.toLowerCase()}: ${count}`,
  );
  return language === 'zh'
    ? `本项：${list(verdicts, language)}。已答${answered.size}项，共${plan.questions.length}项。`
    : `This question: ${list(verdicts, language)}. ${answered.size} of ${plan.questions.length} answered.`;
}
