import type { Card } from '../cards/card.ts';
import { outcomeOf } from '../learn/result.ts';
import type { Sitting } from '../learn/sitting.ts';
import { Back } from '../parts/Back.tsx';
import { Both } from '../parts/Both.tsx';
import { Failure } from '../parts/Failure.tsx';
import { HelpSwitch } from '../parts/HelpSwitch.tsx';
import { langOf } from '../parts/lang.ts';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { hashOf } from '../route.ts';
import { useSay, useSession } from '../session.ts';
import { areaLabel, modeLabels } from '../words.ts';
import { useBegin } from './start/use-begin.ts';

/** What a sitting came to: the score, by area, and each card that was missed with its answer and reason. */
export function ResultScreen({ sitting }: { sitting: Sitting }) {
  const say = useSay();
  const { find, deck } = useSession();
  const begin = useBegin();
  const { right, wrong, open, areas } = outcomeOf(sitting, find);
  const missed = [...wrong, ...open];
  const total = right.length + missed.length;
  const standard = deck.standards.find(({ id }) => id === sitting.standard);
  const { mode, chapter } = sitting;
  return (
    <div className="result">
      <Back />
      <ScreenHeading takesFocus>
        {say({
          zh: `${modeLabels[mode].zh}：${total}题对${right.length}题`,
          en: `${modeLabels[mode].en}: ${right.length} of ${total} right`,
        })}
      </ScreenHeading>
      <Failure />
      <table className="tally-table">
        <caption>{say({ zh: '按领域', en: 'By area' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '领域', en: 'Area' })}</th>
            <th scope="col">{say({ zh: '对', en: 'Right' })}</th>
            <th scope="col">{say({ zh: '共', en: 'Of' })}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(areas).map(([area, share]) => (
            <tr key={area}>
              <th scope="row">{say(areaLabel(area))}</th>
              <td>{share.right}</td>
              <td>{share.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missed.length > 0 && (
        <section aria-labelledby="missed">
          <h3 id="missed">{say({ zh: '没做对的', en: 'Not right' })}</h3>
          <HelpSwitch />
          <ul className="missed">
            {missed.map((card) => (
              <Missed
                key={card.id}
                card={card}
                given={sitting.given[sitting.cards.indexOf(card.id)] ?? null}
              />
            ))}
          </ul>
        </section>
      )}
      <p className="actions">
        {missed.length > 0 && (
          <button
            type="button"
            className="primary"
            onClick={() =>
              begin({ mode: mode === 'exam' ? 'quiz' : mode, standard: sitting.standard, chapter }, missed)
            }
          >
            {say({ zh: '把没做对的再做一遍', en: 'Do those again' })}
          </button>
        )}
        {mode === 'course' && standard && (
          <a className="button" href={hashOf.course(standard.id)}>
            {say({ zh: '学下一章', en: 'On to the next chapter' })}
          </a>
        )}
        <a className="button" href={hashOf.start}>
          {say({ zh: '回学习首页', en: 'To the study room' })}
        </a>
      </p>
    </div>
  );
}

interface MissedProps {
  card: Card;
  /** The option that was given; null where the card was left open. */
  given: number | null;
}

function Missed({ card, given }: MissedProps) {
  const say = useSay();
  const { inOther } = useSession();
  const other = inOther(card.id);
  return (
    <li>
      {card.quote && (
        <p className={card.told ? 'told' : 'verbatim'} lang={langOf(card, 'quote')}>
          <Both text={card.quote} other={other?.quote} />
        </p>
      )}
      <p>
        <Both text={card.stem} other={other?.stem} />
      </p>
      <p>
        {say({ zh: '答案：', en: 'Answer: ' })}
        <strong lang={langOf(card, 'options')}>
          <Both text={card.options[0] ?? ''} other={other?.options[0]} />
        </strong>
      </p>
      <p>
        {given === null ? (
          say({ zh: '没有答。', en: 'Not answered.' })
        ) : (
          <>
            {say({ zh: '你选的：', en: 'Yours: ' })}
            <span lang={langOf(card, 'options')}>{card.options[given]}</span>
          </>
        )}
      </p>
      <p className="reason">
        <Both text={card.reason} other={other?.reason} />
      </p>
      <p>
        <a href={card.href}>{say({ zh: '看原文', en: 'See the text' })}</a>
      </p>
    </li>
  );
}
