import { useMemo } from 'react';
import type { RosterFinding } from '../../engine/finding.ts';
import type { Person } from '../../model/answer.ts';
import type { Asking } from '../logic/plan.ts';
import { useCheck, useCurrent, useResults } from '../screen/current.ts';
import { useSession } from '../session.ts';
import { isShort, personVerdict, rosterFindings, type PersonVerdict } from './matrix.ts';

/** What one provision expects of the people. */
export interface Column {
  key: string;
  asking: Asking;
  finding: RosterFinding;
}

/** A person, and what each column comes to for them. */
export interface PersonRow {
  person: Person;
  /** Where on the roster. */
  index: number;
  verdicts: PersonVerdict[];
  short: number;
}

/** The people of a roster against the provisions that are held against them. */
export function useMatrix(question: string): { columns: Column[]; rows: PersonRow[] } {
  const { language } = useSession().pack;
  const { id, plan } = useCurrent();
  const verdicts = useResults((results) => results.verdicts.get(question));
  const people = useCheck(id, (check) => check.answers[question]?.people);
  const columns = useMemo(
    () =>
      (verdicts ?? []).flatMap(({ asking, judgement }): Column[] =>
        rosterFindings(judgement, question).map((finding, index) => ({
          key: `${asking.key} ${index}`,
          asking,
          finding,
        })),
      ),
    [verdicts, question],
  );
  const rows = useMemo(
    () =>
      (people ?? []).map((person, index): PersonRow => {
        const found = columns.map(({ finding }) => personVerdict(finding, person.id, plan.find, language));
        return { person, index, verdicts: found, short: found.filter(isShort).length };
      }),
    [people, columns, plan, language],
  );
  return { columns, rows };
}
