import { useState } from 'react';
import type { Card } from '../cards/card.ts';
import { fileName } from '../../export/file-name.ts';
import { download } from '../../export/download.ts';
import { chosen, type Choice } from '../learn/pick.ts';
import { orderOf } from '../learn/sitting.ts';
import { Back } from '../parts/Back.tsx';
import { ChoiceFields } from '../parts/ChoiceFields.tsx';
import { langOf } from '../parts/lang.ts';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useSay, useSession } from '../session.ts';
import { ankiText } from '../take/anki.ts';

/** The same order on every sheet, so that a sheet printed again agrees with the one before. */
const orderOnPaper = (card: Card) => orderOf(card, { started: 'sheet' });
const letter = (index: number) => String.fromCharCode(65 + index);

/** Cards on paper, the answers after them; and the same cards for Anki. */
export function SheetScreen({ takesFocus }: { takesFocus: boolean }) {
  const say = useSay();
  const { deck } = useSession();
  const [choice, setChoice] = useState<Choice>({
    standard: deck.standards[0]?.id ?? null,
    topic: null,
  });
  const cards = chosen(deck.cards, choice);
  const name =
    deck.standards.find(({ id }) => id === choice.standard)?.shortTitle ??
    (choice.standard ? say({ zh: '术语', en: 'Terms' }) : say({ zh: '全部标准', en: 'All standards' }));
  const save = () =>
    download({
      name: fileName(['anki', name, choice.topic ? (deck.topics[choice.topic] ?? '') : ''], 'txt'),
      blob: new Blob([ankiText(cards, deck, orderOnPaper, window.location.origin)], { type: 'text/plain' }),
    });
  return (
    <div className="sheet">
      <Back />
      <ScreenHeading takesFocus={takesFocus}>
        {say({ zh: '题和答案', en: 'Cards and answers' })}
      </ScreenHeading>
      <div className="no-print">
        <div className="fields">
          <ChoiceFields prefix="sheet" choice={choice} onChoose={setChoice} withTopic />
        </div>
        <p className="actions">
          <button type="button" className="primary" onClick={() => window.print()}>
            {say({ zh: `打印${cards.length}题`, en: `Print ${cards.length} cards` })}
          </button>
          <button type="button" onClick={save}>
            {say({ zh: '存为Anki可导入的文件', en: 'Save for Anki' })}
          </button>
        </p>
        <p className="hint">
          {say({
            zh: 'Anki文件是文本（.txt），在Anki 2.1.55及以后版本中用“文件→导入”打开。笔记模板用“问答题”（英文版叫Basic），没有自动选上的请自己选；牌组按标准分，没有的会建起来。每题一条笔记：正面是题和选项，背面是答案、理由和原文链接。以后用同一个笔记模板重新导入，会更新已有的题，不动Anki里的牌组和复习日程。本页的学习进度不随文件走。',
            en: 'The file for Anki is plain text (.txt): open it in Anki 2.1.55 or later with File → Import. The note type is Basic; choose it if it has not been chosen. Each standard has a deck, which is made where it is missing. One note a card: the question and its options in front; the answer, the reason and a link to the text behind. Imported again later with the same note type, the cards that are there are updated, and their deck and Anki’s schedule are left alone. Your progress on this page does not go with it.',
          })}
        </p>
      </div>
      <h3>{name}</h3>
      <ol className="sheet-cards">
        {cards.map((card) => (
          <li key={card.id}>
            {card.quote && (
              <p className={card.told ? 'told' : 'verbatim'} lang={langOf(card, 'quote')}>
                {card.quote}
              </p>
            )}
            <p>{card.stem}</p>
            <ul lang={langOf(card, 'options')}>
              {orderOnPaper(card).map((option, index) => (
                <li key={option}>
                  {letter(index)}. {card.options[option]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <h3 className="answers">{say({ zh: '答案', en: 'Answers' })}</h3>
      <ol className="sheet-answers">
        {cards.map((card) => (
          <li key={card.id}>
            <strong>{letter(orderOnPaper(card).indexOf(0))}</strong> {card.reason}
          </li>
        ))}
      </ol>
    </div>
  );
}
