import { Failure } from '../parts/Failure.tsx';
import { HelpSwitch } from '../parts/HelpSwitch.tsx';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { hashOf } from '../route.ts';
import { useSay, useSession } from '../session.ts';
import { Courses } from './start/Courses.tsx';
import { ExamForm } from './start/ExamForm.tsx';
import { Keeping } from './start/Keeping.tsx';
import { ProgressTables } from './start/ProgressTables.tsx';
import { QuizForm } from './start/QuizForm.tsx';
import { Today } from './start/Today.tsx';
import { Unfinished } from './start/Unfinished.tsx';

/** Where a trainee sees what is to be done today, and chooses. */
export function StartScreen({ takesFocus }: { takesFocus: boolean }) {
  const say = useSay();
  const { guideHref } = useSession();
  return (
    <div className="start">
      <ScreenHeading takesFocus={takesFocus}>
        {say({ zh: '学标准要求什么', en: 'Learn what the standards ask' })}
      </ScreenHeading>
      <p className="lead">
        {say({
          zh: '题都从条文、准则和示例机构得出，每题连到原文并说明理由。答过的记在本机浏览器里，不上传。',
          en: 'Every card is made from the texts, the criteria and the worked agencies, links to its clause and says why. What you answer is kept in this browser and sent nowhere.',
        })}{' '}
        <a href={guideHref}>{say({ zh: '从哪里学起', en: 'Where to begin' })}</a>
      </p>
      <Failure />
      <HelpSwitch />
      <Unfinished />
      <Today />
      <Courses />
      <QuizForm />
      <ExamForm />
      <ProgressTables />
      <section aria-labelledby="take-away">
        <h3 id="take-away">{say({ zh: '打印，或带到Anki', en: 'Print, or take to Anki' })}</h3>
        <p>
          <a href={hashOf.sheet}>
            {say({
              zh: '把题和答案印出来，或存为Anki能导入的文件',
              en: 'Print cards and answers, or save them to a file that Anki imports',
            })}
          </a>
        </p>
      </section>
      <Keeping />
    </div>
  );
}
