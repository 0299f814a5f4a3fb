import { lazy, Suspense, useEffect } from 'react';
import { useMoved } from '../island/use-hash.ts';
import type { Text } from '../model/text.ts';
import { hashOf } from './logic/router.ts';
import { ExampleMark } from './screen/ExampleMark.tsx';
import { CheckScreen } from './screen/CheckScreen.tsx';
import { SheetFrame } from './screen/SheetFrame.tsx';
import { useShelf } from './session.ts';
import { StartScreen } from './start/StartScreen.tsx';
import { goInstead, useRoute } from './use-route.ts';

/** Nobody waits for the report before they ask for it. */
const ReportScreen = lazy(() => import('./report/ReportScreen.tsx'));
const sheetScreens = {
  actions: lazy(() => import('./screen/ActionsScreen.tsx')),
  binder: lazy(() => import('./screen/BinderScreen.tsx')),
  blank: lazy(() => import('./screen/BlankScreen.tsx')),
};

const messages = {
  page: { zh: '没有这个页面，已回到开始。', en: 'There is no such page. This is the start.' },
  check: {
    zh: '本机浏览器中没有这次自查：可能保存在别的电脑上，或者已被清除。如果存有文件，可在下面打开。',
    en: 'This check is not in this browser: it may be on another computer, or has been erased. If you saved it to a file, open it below.',
  },
  ask: {
    zh: '要回答这个检查项，需要先有一次自查。请在下面新建或打开一次，随后会直接转到这个检查项。',
    en: 'To answer this question you need a check first. Make or open one below: you will then be taken to the question.',
  },
} satisfies Record<string, Text>;

/** Shows the screen that the address names. */
export function Screens() {
  const route = useRoute();
  const moved = useMoved();
  const checks = useShelf((state) => state.checks);
  // An example is nobody's own.
  const latest = checks.find(({ example }) => !example);
  const askIn = route.screen === 'ask' && latest ? hashOf.question(latest.id, route.question) : null;

  useEffect(() => {
    if (askIn) goInstead(askIn);
  }, [askIn]);

  if (askIn) return null;
  if (route.screen === 'start') return <StartScreen key="start" takesFocus={moved} />;
  if (route.screen === 'ask')
    return <StartScreen key="ask" takesFocus={moved} message={messages.ask} question={route.question} />;
  if (route.screen === 'unknown')
    return <StartScreen key="unknown" takesFocus={moved} message={messages.page} />;
  if (!checks.some(({ id }) => id === route.id))
    return <StartScreen key="missing" takesFocus={moved} message={messages.check} />;
  if (route.screen === 'report')
    return (
      <Suspense>
        <ExampleMark id={route.id} />
        <ReportScreen key={`report ${route.id}`} id={route.id} takesFocus={moved} />
      </Suspense>
    );
  if (route.screen !== 'check') {
    const Sheet = sheetScreens[route.screen];
    return (
      <Suspense>
        <SheetFrame key={`${route.screen} ${route.id}`} id={route.id}>
          <Sheet takesFocus={moved} />
        </SheetFrame>
      </Suspense>
    );
  }
  return <CheckScreen key={`check ${route.id}`} id={route.id} target={route.target} takesFocus={moved} />;
}
