import { citation, citations } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import type { Citation, GapReport } from '../schema.ts';

type Naming = Pick<GapReport, 'language' | 'standards'>;

/** A standard as the tables cite it. */
export function standardName(id: string, { language, standards }: Naming): string {
  const name = standards.find((standard) => standard.id === id)?.shortTitle ?? id;
  return say({ zh: `《${name}》`, en: name }, language);
}

/** A clause as a table cites it; its standard is named only where there are several. */
export function clauseName({ standard, clause }: Omit<Citation, 'provision'>, report: Naming): string {
  const cited = citation(clause, report.language);
  return report.standards.length > 1 ? `${standardName(standard, report)}\n${cited}` : cited;
}

/** Several clauses, each once, standard by standard. */
export function clauseNames(cited: readonly Citation[], report: Naming): string {
  const { language, standards } = report;
  return standards
    .flatMap(({ id }) => {
      const clauses = cited.filter(({ standard }) => standard === id).map(({ clause }) => clause);
      if (clauses.length === 0) return [];
      const together = citations(clauses, language);
      if (standards.length === 1) return [together];
      const name = standardName(id, report);
      return [say({ zh: `${name}${together}`, en: `${name}: ${together}` }, language)];
    })
    .join('\n');
}

/** A clause on one line, its standard before it where there are several. */
export function clauseShort(cited: Omit<Citation, 'provision'>, report: Naming): string {
  return clauseName(cited, report).replace('\n', say({ zh: '', en: ' ' }, report.language));
}

/** As many clauses as fit in a line or two. */
export function citationsShort(cited: readonly Citation[], report: Naming): string {
  const most = 3;
  const named = clauseNames(cited.slice(0, most), report).replaceAll(
    '\n',
    say({ zh: '；', en: '; ' }, report.language),
  );
  return cited.length > most
    ? say(
        { zh: `${named}等${cited.length}条`, en: `${named} and ${cited.length - most} more` },
        report.language,
      )
    : named;
}
