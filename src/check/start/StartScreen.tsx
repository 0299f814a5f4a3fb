import { useRef, useState } from 'react';
import type { Check } from '../../model/answer.ts';
import type { Text } from '../../model/text.ts';
import { hashOf } from '../logic/router.ts';
import { Failure } from '../parts/Failure.tsx';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useSay, useSession } from '../session.ts';
import { go } from '../../island/use-hash.ts';
import { ExampleChecks } from './ExampleChecks.tsx';
import { NewCheckForm } from './NewCheckForm.tsx';
import { OpenFile } from './OpenFile.tsx';
import { SavedChecks } from './SavedChecks.tsx';

interface Props {
  takesFocus: boolean;
  /** Why the reader is here rather than where they wanted to be. */
  message?: Text;
  /** The question to go on to once there is a check. */
  question?: string;
}

/** Where a check is begun, taken up again, or opened from a file. */
export function StartScreen({ takesFocus, message, question }: Props) {
  const say = useSay();
  const { shelf } = useSession();
  const [news, setNews] = useState<Text | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const proceed = ({ id }: Check) => go(question ? hashOf.question(id, question) : hashOf.check(id));

  return (
    <div className="start">
      <ScreenHeading takesFocus={takesFocus}>{say({ zh: '开始自查', en: 'Start a check' })}</ScreenHeading>
      {message && <p className="message">{say(message)}</p>}
      <p className="lead">
        {say({
          zh: '机构把自己的场地、人员和过程回答一遍，就能看到与所选标准的每一条相差多少，并得到一份差距报告。答复只保存在本机浏览器中，不上传到任何地方；用多人共用的电脑时，请存为文件后再清除。',
          en: 'Describe your premises, staff and processes once, and see how far they are from every provision of the standards you choose, with a gap report to take away. Answers are kept only in this browser and sent nowhere; on a shared computer, save them to a file and erase them when you are done.',
        })}
      </p>
      <Failure />
      <div ref={status} role="status" tabIndex={-1} className="news">
        {news && <p className="message">{say(news)}</p>}
      </div>
      <SavedChecks
        onErased={(text) => {
          setNews(text);
          // Until the dialog is gone nothing else can take the focus.
          requestAnimationFrame(() => status.current?.focus());
        }}
      />
      <NewCheckForm
        onMade={(check) => {
          shelf.put(check);
          proceed(check);
        }}
      />
      <OpenFile onOpened={proceed} />
      <ExampleChecks onOpened={({ id }) => go(hashOf.check(id))} />
    </div>
  );
}
