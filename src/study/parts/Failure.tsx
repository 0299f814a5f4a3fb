import type { Text } from '../../model/text.ts';
import { download } from '../../export/download.ts';
import { rawFile } from '../keep/file.ts';
import type { Failure as Reason } from '../keep/desk.ts';
import { refusalInWords } from '../keep/refusal-words.ts';
import { useDesk, useSay } from '../session.ts';

const words: Record<Reason, Text> = {
  full: {
    zh: '本机浏览器的存储空间已满，最近的进度没有保存。请现在把进度存为文件；关闭本页后，没有保存的会丢失。',
    en: 'The storage of this browser is full: the latest progress is not saved. Save your progress to a file now; what is not saved is lost when this page is closed.',
  },
  unavailable: {
    zh: '这个浏览器不允许本站保存内容。可以照样学习，但离开前请把进度存为文件，否则会丢失。',
    en: 'This browser does not let this site keep anything. You can study all the same, but save your progress to a file before you leave, or it is lost.',
  },
  unreadable: {
    zh: '本机浏览器里存有学习进度，但这里读不了，因此没有覆盖它，新的进度也没有保存。',
    en: 'This browser keeps progress that cannot be read here. It has not been written over, and new progress is not being saved.',
  },
};

/** Says that progress is not being kept, for as long as that is so. */
export function Failure() {
  const say = useSay();
  const { failure, unreadable } = useDesk();
  return (
    <div role="alert">
      {failure && (
        <div className="message message-error">
          <p>
            {say(words[failure])}
            {unreadable && say(refusalInWords(unreadable.refusal))}
          </p>
          {unreadable && (
            <p className="actions">
              <button type="button" onClick={() => download(rawFile(unreadable.raw))}>
                {say({ zh: '把它原样存为文件', en: 'Save it to a file as it is' })}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
