import { useState } from 'react';
import type { Text } from '../../model/text.ts';
import { hashOf, sheets, type Sheet } from '../logic/router.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useSay } from '../session.ts';
import { useCurrent } from './current.ts';
import { Index } from './Index.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Progress } from './Progress.tsx';
import { TallyList } from './TallyList.tsx';

const sheetLabels: Record<Sheet, Text> = {
  actions: { zh: '安排责任人和期限', en: 'Arrange owners and dates' },
  binder: { zh: '证据清单', en: 'Evidence binder' },
  blank: { zh: '空白检查表（打印）', en: 'Blank form to print' },
};

/** Where the check stands, and the way to every topic. Stays in view where there is room beside the questions. */
export function Panel() {
  const say = useSay();
  const { id } = useCurrent();
  // Where the index stands beside the questions it starts open. As in check.css.
  const [wide] = useState(() => window.matchMedia('(min-width: 64rem)').matches);
  return (
    <div className="panel">
      <Progress />
      <TallyList />
      <ul className="panel-report">
        <li>
          <a href={hashOf.report(id)}>{say({ zh: '查看差距报告', en: 'See the gap report' })}</a>
        </li>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <a href={hashOf.sheet(id, sheet)}>{say(sheetLabels[sheet])}</a>
          </li>
        ))}
      </ul>
      <Disclosure summary={say({ zh: '目录', en: 'Contents' })} className="panel-index" open={wide}>
        <Index />
      </Disclosure>
      <KeyHelp />
    </div>
  );
}
