import { useId } from 'react';
import { useSay } from '../../session.ts';
import { leftEmpty, meaningsOf, noneOfThem, type Meaning } from './cells.ts';
import type { Doubt, Matching } from './people.ts';

interface Props {
  doubts: readonly Doubt[];
  meanings: Matching['meanings'];
  onMeaning: (field: string, text: string, meaning: Meaning | undefined) => void;
}

/** The texts that do not say plainly which option they stand for, to be settled by hand. */
export function Doubts({ doubts, meanings, onMeaning }: Props) {
  const id = useId();
  const say = useSay();
  if (doubts.length === 0) return null;
  return (
    <fieldset className="import-doubts">
      <legend>{say({ zh: '这些写法对应哪个选项？', en: 'Which option do these stand for?' })}</legend>
      {doubts.map(({ field, asked, text, guess }, index) => (
        <div className="field" key={`${field} ${text}`}>
          <label htmlFor={`${id}-${index}`}>
            {say({ zh: `“${text}”（${asked.here.ask}）`, en: `“${text}” (${asked.here.ask})` })}
          </label>
          <select
            id={`${id}-${index}`}
            value={meanings[field]?.[text] ?? guess ?? ''}
            onChange={(event) => onMeaning(field, text, event.target.value || undefined)}
          >
            {guess === undefined && (
              <option value="">
                {say({ zh: '还不知道：这些行不导入', en: 'Not known: these rows are not taken' })}
              </option>
            )}
            {meaningsOf(asked).map(({ id: option, labels: [label] }) => (
              <option key={option} value={option}>
                {label}
              </option>
            ))}
            {asked.here.type === 'checklist' && (
              <option value={noneOfThem}>{say({ zh: '以上都没有', en: 'None of these' })}</option>
            )}
            <option value={leftEmpty}>{say({ zh: '留空', en: 'Leave it empty' })}</option>
          </select>
        </div>
      ))}
    </fieldset>
  );
}
