import { hashOf } from '../route.ts';
import { useSay } from '../session.ts';

/** The way back to the start. */
export function Back() {
  const say = useSay();
  return (
    <p className="back no-print">
      <a href={hashOf.start}>{say({ zh: '学习首页', en: 'Study room' })}</a>
    </p>
  );
}
