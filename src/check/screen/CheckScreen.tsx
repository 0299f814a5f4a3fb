import { useEffect, useMemo, useRef, useState } from 'react';
import { LeftOver } from '../keep/LeftOver.tsx';
import { planOf } from '../logic/plan.ts';
import { hashOf, type Target } from '../logic/router.ts';
import { Failure } from '../parts/Failure.tsx';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useSay, useSession } from '../session.ts';
import { Announcer } from './Announcer.tsx';
import { CurrentContext, useCheck, useCurrent } from './current.ts';
import { ExampleMark } from './ExampleMark.tsx';
import { FilterForm } from './FilterForm.tsx';
import { HeadingForm } from './HeadingForm.tsx';
import { HeadingFacts } from './HeadingFacts.tsx';
import { LeftOff } from './LeftOff.tsx';
import { NextBar } from './NextBar.tsx';
import { Panel } from './Panel.tsx';
import { show } from './places.ts';
import { Questions } from './Questions.tsx';
import { ResultsProvider } from './ResultsProvider.tsx';
import { useKeys } from './use-keys.ts';
import { useView, ViewProvider } from './view.tsx';

interface Props {
  id: string;
  /** Where in the check to go. */
  target: Target | null;
  takesFocus: boolean;
}

/** The form, with all that its parts need to know. */
export function CheckScreen({ id, target, takesFocus }: Props) {
  const { pack } = useSession();
  const standards = useCheck(id, (check) => check.standards);
  const plan = useMemo(() => planOf(pack, standards), [pack, standards]);
  const current = useMemo(() => ({ id, plan }), [id, plan]);
  return (
    <CurrentContext value={current}>
      <ResultsProvider>
        <ViewProvider>
          <Form target={target} takesFocus={takesFocus} />
        </ViewProvider>
      </ResultsProvider>
    </CurrentContext>
  );
}

function Form({ target, takesFocus }: Omit<Props, 'id'>) {
  const say = useSay();
  const { id, plan } = useCurrent();
  const agency = useCheck(id, (check) => check.agency);
  const screen = useRef<HTMLDivElement>(null);
  const missing = useTarget(target);
  useKeys(screen);
  return (
    <div className="form" ref={screen}>
      <p className="back">
        <a href={hashOf.start}>{say({ zh: '全部自查', en: 'All checks' })}</a>
      </p>
      <ScreenHeading takesFocus={takesFocus && !target}>
        {say({ zh: `${agency}自查`, en: `Check of ${agency}` })}
      </ScreenHeading>
      <ExampleMark id={id} />
      <HeadingFacts />
      <Failure />
      <HeadingForm />
      <LeftOver check={id} />
      {missing && (
        <p className="message" role="status">
          {say({
            zh: '这次自查所选的标准不需要这个检查项。可在“修改基本信息”中增选标准。',
            en: 'The standards of this check do not need this question. Choose more standards under “Change the details”.',
          })}
        </p>
      )}
      {plan.questions.length === 0 && (
        <p className="message">
          {say({
            zh: '所选标准目前没有可回答的检查项。请在“修改基本信息”中另选标准。',
            en: 'The standards chosen have no questions to answer. Choose others under “Change the details”.',
          })}
        </p>
      )}
      <LeftOff screen={screen} isWanted={!target} />
      <div className="form-columns">
        <Panel />
        <div className="form-questions">
          <FilterForm />
          <Questions />
          <NextBar />
        </div>
      </div>
      <Announcer />
    </div>
  );
}

/** Goes to the target whenever the address names another one. True if the form does not have it. */
function useTarget(target: Target | null): boolean {
  const [missing, setMissing] = useState(false);
  const { reveal } = useView();
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    if (!target) return;
    if (target.kind === 'question') latest.current(target.id);
    const frame = requestAnimationFrame(() => setMissing(!show(target)));
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return missing && target !== null;
}
