import { useState } from 'react';
import type { DeckStandard } from '../cards/card.ts';
import { pickChapter } from '../learn/pick.ts';
import { tallyOf } from '../learn/tally.ts';
import { Back } from '../parts/Back.tsx';
import { Failure } from '../parts/Failure.tsx';
import { HelpSwitch } from '../parts/HelpSwitch.tsx';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useDesk, useSay, useSession } from '../session.ts';
import { useBegin } from './start/use-begin.ts';

interface Props {
  standard: DeckStandard;
  takesFocus: boolean;
}

/** The chapters of a standard: each to be read, then to be asked. */
export function CourseScreen({ standard, takesFocus }: Props) {
  const say = useSay();
  const { deck } = useSession();
  const { progress } = useDesk();
  const begin = useBegin();
  const [now] = useState(() => new Date());
  return (
    <div className="start">
      <Back />
      <ScreenHeading takesFocus={takesFocus}>{standard.shortTitle}</ScreenHeading>
      <p className="lead">
        <a href={standard.href}>
          {say({ zh: '先看它是谁发的、为谁写的', en: 'First see who issued it, and for whom' })}
        </a>
      </p>
      <Failure />
      <HelpSwitch />
      <ol className="chapters">
        {standard.chapters.map(({ id, title, href }) => {
          const cards = pickChapter(deck.cards, standard.id, id);
          const tally = tallyOf(cards, progress.cards, now);
          return (
            <li key={id}>
              <h3>{title}</h3>
              <p className="count">
                {say({
                  zh: `${tally.total}题，学过${tally.total - tally.new}题，薄弱${tally.weak + tally.changed}题`,
                  en: `${tally.total} cards, ${tally.total - tally.new} met, ${tally.weak + tally.changed} weak`,
                })}
              </p>
              <p className="actions">
                <a href={href} aria-label={say({ zh: `读：${title}`, en: `Read: ${title}` })}>
                  {say({ zh: '读', en: 'Read' })}
                </a>
                <button
                  type="button"
                  aria-label={say({ zh: `做题：${title}`, en: `Cards: ${title}` })}
                  onClick={() => begin({ mode: 'course', standard: standard.id, chapter: id }, cards)}
                >
                  {say({ zh: '做题', en: 'Cards' })}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
