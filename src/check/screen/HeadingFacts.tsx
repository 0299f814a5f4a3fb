import { dayInWords } from '../../words/answer.ts';
import { list } from '../../words/join.ts';
import { readingLabels } from '../../words/labels.ts';
import { download } from '../../export/download.ts';
import { checkFile } from '../keep/file.ts';
import { standardNames } from '../logic/standard-names.ts';
import { useSay, useSession } from '../session.ts';
import { useCheck, useCurrent } from './current.ts';
import { SavedState } from './SavedState.tsx';

/** When, by whom and against what the check is made, and whether it is saved. */
export function HeadingFacts() {
  const say = useSay();
  const { pack, shelf } = useSession();
  const { id } = useCurrent();
  const date = useCheck(id, (check) => check.date);
  const assessor = useCheck(id, (check) => check.assessor);
  const standards = useCheck(id, (check) => check.standards);
  const reading = useCheck(id, (check) => check.reading);
  const save = () => {
    const check = shelf.find(id);
    if (check) download(checkFile(check));
  };
  return (
    <>
      <p className="facts-line">
        <span>{dayInWords(date, pack.language)}</span>
        {assessor && <span>{assessor}</span>}
        <span>{list(standardNames(pack, standards), pack.language)}</span>
        <span>{say(readingLabels[reading])}</span>
      </p>
      <div className="saved-line">
        <SavedState />
        <button type="button" onClick={save}>
          {say({ zh: '存为文件', en: 'Save to a file' })}
        </button>
      </div>
    </>
  );
}
