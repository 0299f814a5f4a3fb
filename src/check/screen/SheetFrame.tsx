import { useMemo, type ReactNode } from 'react';
import { planOf } from '../logic/plan.ts';
import { hashOf } from '../logic/router.ts';
import { Failure } from '../parts/Failure.tsx';
import { useSay, useSession } from '../session.ts';
import { CurrentContext, useCheck } from './current.ts';
import { ExampleMark } from './ExampleMark.tsx';
import { ResultsProvider } from './ResultsProvider.tsx';

/** Around a screen that shows a check from another side than its form. */
export function SheetFrame({ id, children }: { id: string; children: ReactNode }) {
  const say = useSay();
  const { pack } = useSession();
  const agency = useCheck(id, (check) => check.agency);
  const standards = useCheck(id, (check) => check.standards);
  const plan = useMemo(() => planOf(pack, standards), [pack, standards]);
  const current = useMemo(() => ({ id, plan }), [id, plan]);
  return (
    <CurrentContext value={current}>
      <ResultsProvider>
        <p className="back">
          <a href={hashOf.check(id)}>
            {say({ zh: `回到${agency}的自查`, en: `Back to the check of ${agency}` })}
          </a>
        </p>
        <ExampleMark id={id} />
        <Failure />
        {children}
      </ResultsProvider>
    </CurrentContext>
  );
}
