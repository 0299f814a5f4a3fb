import { useSession } from '../session.ts';

/** A text of a card, and beneath it the other language where that is wanted and differs. */
export function Both({ text, other }: { text: string; other: string | null | undefined }) {
  const { language } = useSession().deck;
  return (
    <>
      {text}
      {other && other !== text && (
        <span className="other" lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {other}
        </span>
      )}
    </>
  );
}
