import { useMemo } from 'react';
import type { Check } from '../../model/answer.ts';
import { dayInWords } from '../../words/answer.ts';
import { list } from '../../words/join.ts';
import { download } from '../../export/download.ts';
import { checkFile } from '../keep/file.ts';
import { keyOf } from '../keep/storage.ts';
import { planOf } from '../logic/plan.ts';
import { createEvaluator } from '../logic/results.ts';
import { hashOf } from '../logic/router.ts';
import { standardNames } from '../logic/standard-names.ts';
import { useSay, useSession } from '../session.ts';
import type { Erasable } from './EraseDialog.tsx';

interface Props {
  check: Check;
  onErase: (erasable: Erasable) => void;
}

/** One saved check: what it is, how far it has come, and what can be done with it. */
export function SavedCheck({ check, onErase }: Props) {
  const say = useSay();
  const { pack } = useSession();
  const { asked, answered, gaps } = useMemo(() => {
    const plan = planOf(pack, check.standards);
    const results = createEvaluator(plan)(check);
    return {
      asked: plan.questions.length,
      answered: results.answered.size,
      gaps: results.tally.standings.gap,
    };
  }, [pack, check]);
  const date = dayInWords(check.date, pack.language);
  const name = say({ zh: `${check.agency}（${date}）`, en: `${check.agency} (${date})` });

  return (
    <li className="saved">
      <h4>
        <a href={hashOf.check(check.id)}>{check.agency}</a>
        {check.example && <span className="example-badge">{say({ zh: '示例', en: 'Example' })}</span>}
      </h4>
      <p className="saved-facts">
        <span>{date}</span>
        <span>{list(standardNames(pack, check.standards), pack.language)}</span>
      </p>
      <p className="saved-facts">
        <span>{say({ zh: `已答${answered}项，共${asked}项`, en: `${answered} of ${asked} answered` })}</span>
        <span>{say({ zh: `差距${gaps}条`, en: gaps === 1 ? '1 gap' : `${gaps} gaps` })}</span>
      </p>
      <p className="actions">
        <a
          className="button"
          href={hashOf.check(check.id)}
          aria-label={say({ zh: `继续：${name}`, en: `Open: ${name}` })}
        >
          {say({ zh: '继续', en: 'Open' })}
        </a>
        <button
          type="button"
          aria-label={say({ zh: `存为文件：${name}`, en: `Save to a file: ${name}` })}
          onClick={() => download(checkFile(check))}
        >
          {say({ zh: '存为文件', en: 'Save to a file' })}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={say({ zh: `清除：${name}`, en: `Erase: ${name}` })}
          onClick={() => onErase({ key: keyOf(check.id), id: check.id, name, file: checkFile(check) })}
        >
          {say({ zh: '清除', en: 'Erase' })}
        </button>
      </p>
    </li>
  );
}
