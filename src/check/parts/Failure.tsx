import type { Text } from '../../model/text.ts';
import type { Failure as Reason } from '../keep/storage.ts';
import { useSay, useShelf } from '../session.ts';

const words: Record<Reason, Text> = {
  full: {
    zh: '本机浏览器的存储空间已满，最近的改动没有保存。请现在把自查保存到文件；关闭本页后，未保存的内容会丢失。',
    en: 'The storage of this browser is full: the latest changes are not saved. Save the check to a file now; what is not saved is lost when this page is closed.',
  },
  unavailable: {
    zh: '这个浏览器不允许本站保存内容（无痕窗口常常如此）。可以继续填写，但离开前务必把自查保存到文件，否则内容会丢失。',
    en: 'This browser does not let this site keep anything, as is common in private windows. You can go on, but save the check to a file before you leave, or it is lost.',
  },
  'unreadable-elsewhere': {
    zh: '另一个窗口保存了这里读不了的内容，因此最近的改动没有写入，以免覆盖。请先把自查保存到文件，再刷新本页。',
    en: 'Another window has saved something that cannot be read here, so the latest changes were not written over it. Save the check to a file, then reload this page.',
  },
};

/** Says that changes are not being kept, for as long as that is so. */
export function Failure() {
  const say = useSay();
  const failure = useShelf((state) => state.failure);
  return <div role="alert">{failure && <p className="message message-error">{say(words[failure])}</p>}</div>;
}
