import { dayInWords } from '../../words/answer.ts';
import { list } from '../../words/join.ts';
import { stopLabels } from '../../words/profile.ts';
import { standardNames } from '../logic/standard-names.ts';
import { walkOf } from '../logic/walk.ts';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useSay, useSession } from '../session.ts';
import { BlankQuestion } from './BlankQuestion.tsx';
import { useCheck, useCurrent } from './current.ts';

/** The form on paper, to carry round the building: where one stops first stands first. */
export default function BlankScreen({ takesFocus }: { takesFocus: boolean }) {
  const say = useSay();
  const { pack } = useSession();
  const { id, plan } = useCurrent();
  const { agency, date, standards, example } = useCheck(id, (check) => check);
  const stops = walkOf(pack, plan);
  const count = plan.questions.length;
  return (
    <>
      <div className="blank-head">
        <ScreenHeading takesFocus={takesFocus}>{say({ zh: '空白检查表', en: 'Blank form' })}</ScreenHeading>
        <p className="lead">
          {say({
            zh: `共${count}项，按走一圈的顺序排列：先入口和大厅，再各室，最后看档案。打印后带着走，回来再填入。`,
            en: `${count} questions in the order in which one walks: entrance and hall first, then the rooms, and the files last. Print it, carry it round, and enter the answers afterwards.`,
          })}
        </p>
        <p className="actions">
          <button type="button" className="primary" onClick={() => window.print()}>
            {say({ zh: '打印', en: 'Print' })}
          </button>
        </p>
      </div>
      <article className="paper blank">
        <h2>{say({ zh: `${agency}现场检查表`, en: `Walk-round form: ${agency}` })}</h2>
        <p className="paper-subtitle">
          {[
            example ? say({ zh: '示例', en: 'example' }) : '',
            dayInWords(date, pack.language),
            list(standardNames(pack, standards), pack.language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="blank-who">
          <span>{say({ zh: '检查人', en: 'Checked by' })}</span>
          <span>{say({ zh: '日期', en: 'Date' })}</span>
        </p>
        {stops.map(({ stop, places }, index) => (
          <section key={stop} aria-labelledby={`stop-${stop}`}>
            <h3 id={`stop-${stop}`}>
              {index + 1} {say(stopLabels[stop])}
            </h3>
            {places.map(({ where, questions }) => (
              <div key={where} className="blank-place">
                <h4>{where}</h4>
                <ol>
                  {questions.map((question) => (
                    <BlankQuestion key={question.id} question={question} />
                  ))}
                </ol>
              </div>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}
