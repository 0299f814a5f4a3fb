import { useState } from 'react';
import type { Evidence } from '../../model/answer.ts';
import type { Text } from '../../model/text.ts';
import { dayInWords } from '../../words/answer.ts';
import { list } from '../../words/join.ts';
import { expiresBefore, lacking, withDocument, type BinderEntry } from '../logic/binder.ts';
import { hashOf } from '../logic/router.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useSay, useSession } from '../session.ts';
import { useCurrent } from './current.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { useChange } from './use-history.ts';

const lackingLabels: Record<ReturnType<typeof lacking>[number], Text> = {
  document: { zh: '名称', en: 'a name' },
  kept: { zh: '存放处', en: 'where it is kept' },
  keeper: { zh: '保管人', en: 'who keeps it' },
};

/** One document: what is known of it, what is not, what it bears out. A change goes to every use of it. */
export function BinderDocument({ entry, day }: { entry: BinderEntry; day: string }) {
  const say = useSay();
  const change = useChange();
  const { evidence, questions, key } = entry;
  const { document, kept, keeper, expires } = evidence;
  const lacks = lacking(evidence);
  // Folded again once it is saved.
  const [saves, setSaves] = useState(0);
  return (
    <li className="binder-document">
      <h4>{document.trim() || say({ zh: '未命名的证据', en: 'Unnamed document' })}</h4>
      <p className="facts-line">
        {kept.trim() && <span>{say({ zh: `存放：${kept}`, en: `Kept: ${kept}` })}</span>}
        {keeper?.trim() && <span>{say({ zh: `保管：${keeper}`, en: `Keeper: ${keeper}` })}</span>}
        {expires && (
          <span>
            {say({
              zh: `有效期至${dayInWords(expires, 'zh')}`,
              en: `Holds until ${dayInWords(expires, 'en')}`,
            })}
          </span>
        )}
      </p>
      {expiresBefore(evidence, day) && (
        <p className="error">{say({ zh: '✕ 检查前到期', en: '✕ Runs out before the inspection' })}</p>
      )}
      {lacks.length > 0 && (
        <p className="binder-lacks">
          {say({
            zh: `未填：${list(
              lacks.map((one) => lackingLabels[one].zh),
              'zh',
            )}`,
            en: `Not given: ${lacks.map((one) => lackingLabels[one].en).join(', ')}`,
          })}
        </p>
      )}
      <div className="more">
        <Disclosure
          summary={say({
            zh: `用于${questions.length}个检查项`,
            en: `Used for ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`,
          })}
        >
          <Uses questions={questions} />
        </Disclosure>
        <Disclosure key={saves} summary={say({ zh: '修改', en: 'Change' })}>
          <EvidenceForm
            evidence={evidence}
            submit={say({ zh: '保存，用到它的各项一起改', en: 'Save for all questions that use it' })}
            onSubmit={(changed: Evidence) => {
              change((check) => withDocument(check, key, changed));
              setSaves(saves + 1);
            }}
          />
        </Disclosure>
      </div>
    </li>
  );
}

function Uses({ questions }: Pick<BinderEntry, 'questions'>) {
  const { pack } = useSession();
  const { id } = useCurrent();
  return (
    <ul className="plain-list">
      {questions.map((question) => (
        <li key={question}>
          <a href={hashOf.question(id, question)}>
            {pack.questions.find((one) => one.id === question)?.ask ?? question}
          </a>
        </li>
      ))}
    </ul>
  );
}
