import { useMoved } from '../island/use-hash.ts';
import { useRoute } from './route.ts';
import { CourseScreen } from './screen/CourseScreen.tsx';
import { SheetScreen } from './screen/SheetScreen.tsx';
import { SittingScreen } from './screen/SittingScreen.tsx';
import { StartScreen } from './screen/StartScreen.tsx';
import { useSession } from './session.ts';

/** Shows the screen that the address names; the start where there is none. */
export function Screens() {
  const route = useRoute();
  const moved = useMoved();
  const { sitting, deck } = useSession();
  if (route.screen === 'sitting' && sitting) return <SittingScreen sitting={sitting} />;
  if (route.screen === 'sheet') return <SheetScreen takesFocus={moved} />;
  const standard =
    route.screen === 'course' ? deck.standards.find(({ id }) => id === route.standard) : undefined;
  if (standard) return <CourseScreen key={standard.id} standard={standard} takesFocus={moved} />;
  return <StartScreen takesFocus={moved} />;
}
