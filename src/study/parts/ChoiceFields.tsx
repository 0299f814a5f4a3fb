import type { Choice } from '../learn/pick.ts';
import { useSay, useSession } from '../session.ts';

interface Props {
  /** Begins every id. */
  prefix: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  withTopic?: boolean;
}

/** Which standard, and which topic. */
export function ChoiceFields({ prefix, choice, onChoose, withTopic = false }: Props) {
  const say = useSay();
  const { deck } = useSession();
  const topics = Object.entries(deck.topics).filter(([id]) =>
    deck.cards.some(
      (card) => card.topic === id && (choice.standard === null || card.standard === choice.standard),
    ),
  );
  return (
    <>
      <div className="field">
        <label htmlFor={`${prefix}-standard`}>{say({ zh: '标准', en: 'Standard' })}</label>
        <select
          id={`${prefix}-standard`}
          value={choice.standard ?? ''}
          onChange={(event) => onChoose({ standard: event.currentTarget.value || null, topic: null })}
        >
          <option value="">{say({ zh: '全部', en: 'All' })}</option>
          {deck.standards.map(({ id, shortTitle }) => (
            <option key={id} value={id}>
              {shortTitle}
            </option>
          ))}
          <option value="terms">{say({ zh: '术语', en: 'Terms' })}</option>
        </select>
      </div>
      {withTopic && (
        <div className="field">
          <label htmlFor={`${prefix}-topic`}>{say({ zh: '主题', en: 'Topic' })}</label>
          <select
            id={`${prefix}-topic`}
            value={choice.topic ?? ''}
            onChange={(event) => onChoose({ ...choice, topic: event.currentTarget.value || null })}
          >
            <option value="">{say({ zh: '全部', en: 'All' })}</option>
            {topics.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
