import { useSay } from '../session.ts';
import { useCurrent, useResults } from './current.ts';

/** How much has been answered, in words and as a bar. */
export function Progress() {
  const say = useSay();
  const { plan } = useCurrent();
  const answered = useResults((results) => results.answered);
  const asked = plan.questions.length;
  const text = say({
    zh: `已答${answered.size}项，共${asked}项`,
    en: `${answered.size} of ${asked} answered`,
  });
  return (
    <div className="progress">
      <p id="progress-text">{text}</p>
      <progress max={Math.max(asked, 1)} value={answered.size} aria-labelledby="progress-text" />
    </div>
  );
}
