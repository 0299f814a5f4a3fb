import { useSession } from '../session.ts';

/** A text of a card, and beneath it the other language where that is wanted and differs. */
export function Both({ text, other }: { text: string; other: string | null | undefined }) {
  const { language } = useSession().deck;
  return (
    <>
      <Lines text={text} />
      {other && other !== text && (
        <span className="other" lang={language === 'zh' ? 'en' : 'zh-CN'}>
          <Lines text={other} />
        </span>
      )}
    </>
  );
}

/** A text of several lines, each set apart from the next. */
function Lines({ text }: { text: string }) {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  return lines.map((line) => (
    <span key={line} className="line">
      {line}
    </span>
  ));
}
