import { memo } from 'react';
import type { Person } from '../../model/answer.ts';
import { citation } from '../../words/citation.ts';
import type { Asking } from '../logic/plan.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useCheck, useCurrent, useResults } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';
import type { RosterFinding } from '../../engine/finding.ts';
import { personVerdict, rosterFindings } from './matrix.ts';

interface Column {
  key: string;
  asking: Asking;
  finding: RosterFinding;
}

/** People against provisions: who falls short of what. */
export const Matrix = memo(function Matrix({ question }: { question: string }) {
  const say = useSay();
  const { language } = useSession().pack;
  const { id } = useCurrent();
  const verdicts = useResults((results) => results.verdicts.get(question));
  const people = useCheck(id, (check) => check.answers[question]?.people);
  const columns = (verdicts ?? []).flatMap(({ asking, judgement }): Column[] =>
    rosterFindings(judgement, question).map((finding, index) => ({
      key: `${asking.key} ${index}`,
      asking,
      finding,
    })),
  );
  if (!people?.length || columns.length === 0) return null;

  const caption = say({ zh: '每个人与各条的差距', en: 'Each person against each provision' });
  return (
    <ScrollRegion label={caption}>
      <table className="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '人员', en: 'Person' })}</th>
            {columns.map(({ key, asking }) => (
              <th scope="col" key={key}>
                {asking.standard.shortTitle}{' '}
                <a href={asking.provision.href}>{citation(asking.provision.clause, language)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <Row key={person.id} person={person} index={index} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
});

function Row({ person, index, columns }: { person: Person; index: number; columns: readonly Column[] }) {
  const say = useSay();
  const { language } = useSession().pack;
  const { plan } = useCurrent();
  return (
    <tr>
      <th scope="row">{person.name.trim() || say({ zh: `第${index + 1}人`, en: `Person ${index + 1}` })}</th>
      {columns.map(({ key, finding }) => {
        const { verdict, apart } = personVerdict(finding, person.id, plan.find, language);
        return (
          <td key={key}>
            <VerdictMark verdict={verdict} />
            {apart && <p>{apart}</p>}
          </td>
        );
      })}
    </tr>
  );
}
