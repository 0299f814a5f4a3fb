import { Fragment } from 'react';
import { citation } from '../../words/citation.ts';
import type { Asking } from '../logic/plan.ts';
import { useSession } from '../session.ts';

/** Provisions as one cites them, each a link to its clause: 高校毕业生 8.5、返乡农民工 7.3. */
export function AskingList({ askings }: { askings: readonly Asking[] }) {
  const { language } = useSession().pack;
  const standards = [...new Set(askings.map(({ standard }) => standard))];
  return (
    <p className="askings">
      {standards.map((standard, at) => (
        <Fragment key={standard.id}>
          {at > 0 && (language === 'zh' ? '；' : '; ')}
          {standard.shortTitle}{' '}
          {askings
            .filter((asking) => asking.standard === standard)
            .map(({ key, provision }, index) => (
              <Fragment key={key}>
                {index > 0 && (language === 'zh' ? '、' : ', ')}
                <a href={provision.href}>{citation(provision.clause, language)}</a>
              </Fragment>
            ))}
        </Fragment>
      ))}
    </p>
  );
}
