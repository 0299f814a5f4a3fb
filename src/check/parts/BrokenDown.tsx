import { download } from '../../export/download.ts';
import type { Language, Text } from '../../model/text.ts';
import { say as sayIn } from '../../words/join.ts';
import { checkFile } from '../keep/file.ts';
import type { Shelf } from '../keep/shelf.ts';

const words = {
  kept: {
    zh: '自查页面出错了。已填的答复都保存在本机浏览器中，刷新本页即可继续。',
    en: 'The form has broken down. Everything you answered is saved in this browser: reload the page to go on.',
  },
  unkept: {
    zh: '自查页面出错了，而最近的改动没能保存在本机浏览器中。请先把自查存为文件，再刷新本页。',
    en: 'The form has broken down, and the latest changes could not be saved in this browser. Save the check to a file first, then reload the page.',
  },
  reload: { zh: '刷新本页', en: 'Reload the page' },
} satisfies Record<string, Text>;

/** What is said when the check breaks down: whether everything is safe, and the two ways on. */
export function BrokenDown({ shelf, language }: { shelf: Shelf | undefined; language: Language }) {
  const say = (text: Text) => sayIn(text, language);
  const { failure = null, checks = [] } = shelf?.state() ?? {};
  const own = checks.filter(({ example }) => !example);
  return (
    <>
      <p>{say(failure ? words.unkept : words.kept)}</p>
      <p className="actions">
        {own.map((check) => (
          <button key={check.id} type="button" onClick={() => download(checkFile(check))}>
            {say({ zh: `存为文件：${check.agency}`, en: `Save to a file: ${check.agency}` })}
          </button>
        ))}
        <button type="button" onClick={() => window.location.reload()}>
          {say(words.reload)}
        </button>
      </p>
    </>
  );
}
