import type { Check } from '../../model/answer.ts';
import type { Text } from '../../model/text.ts';
import { FileField } from '../../island/FileField.tsx';
import { place } from '../keep/file.ts';
import { follow } from '../keep/follow.ts';
import { freshId } from '../keep/fresh-id.ts';
import { readCheck, type Refusal } from '../keep/read-check.ts';
import { adviceOnFile, refusalInWords } from '../keep/refusal-words.ts';
import { keyOf } from '../keep/storage.ts';
import { hashOf } from '../logic/router.ts';
import { useSay, useSession } from '../session.ts';

/** Opens a check out of a file. A file that is refused changes nothing. */
export function OpenFile({ onOpened }: { onOpened: (check: Check) => void }) {
  const say = useSay();
  const { pack, shelf } = useSession();
  const ask = (id: string) => pack.questions.find((question) => question.id === id)?.ask;

  function open(name: string, text: string) {
    const read = readCheck(text);
    if ('refusal' in read) return <p className="error">{say(refused(name, read.refusal, ask))}</p>;
    const { checks, unreadable } = shelf.state();
    const isTaken = (id: string) =>
      checks.some((check) => check.id === id) || unreadable.some(({ key }) => key === keyOf(id));
    const placement = place(follow(read.check, pack.moved), { checks, isTaken, freshId });
    if (placement.how !== 'known') shelf.put(placement.check);
    if (placement.how === 'second') return <Second check={placement.check} />;
    onOpened(placement.check);
    return null;
  }

  return (
    <section aria-labelledby="open-file">
      <h3 id="open-file">{say({ zh: '打开文件', en: 'Open a file' })}</h3>
      <FileField
        language={pack.language}
        id="open-file-input"
        label={say({ zh: '以前存下的自查文件（.duibiao.json）', en: 'A check saved before (.duibiao.json)' })}
        onOpen={open}
      />
    </section>
  );
}

/** Says that the check was here already with other contents, and where the one from the file is. */
function Second({ check }: { check: Check }) {
  const say = useSay();
  return (
    <p className="message">
      {say({
        zh: '本机已有同一次自查，而内容不同。文件中的这份已作为另一次自查打开，原来的没有改动。',
        en: 'This check is here already, with different contents. The one from the file was opened beside it; the other is unchanged. ',
      })}
      <a href={hashOf.check(check.id)}>
        {say({ zh: '转到文件中的这份', en: 'Go to the one from the file' })}
      </a>
    </p>
  );
}

function refused(name: string, refusal: Refusal, ask: (question: string) => string | undefined): Text {
  const why = refusalInWords(refusal, ask);
  const advice = adviceOnFile[refusal.reason];
  return {
    zh: `没有打开“${name}”。${why.zh}${advice.zh}`,
    en: `“${name}” was not opened. ${why.en} ${advice.en}`,
  };
}
