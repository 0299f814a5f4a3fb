import { useState } from 'react';
import { sectionIds, type SectionId } from '../../report/choices.ts';
import { placeIn, rememberPlace } from '../screen/left-off.ts';
import { useSession } from '../session.ts';
import type { ReportLanguage } from './use-packs.ts';

/** What a report is to be like. */
export interface Choices {
  language: ReportLanguage;
  /** Whether the staff are called by their names. */
  named: boolean;
  parts: ReadonlySet<SectionId>;
}

/** What the report of a check is to be like: as chosen the last time, and remembered for the next. */
export function useChoices(check: string): [Choices, (change: Partial<Choices>) => void] {
  const { language: own } = useSession().pack;
  const [choices, setChoices] = useState((): Choices => {
    const { language = own, named = true, without = [] } = placeIn(check).report ?? {};
    return { language, named, parts: new Set(sectionIds.filter((part) => !without.includes(part))) };
  });
  return [
    choices,
    (change) => {
      const { parts, ...others } = change;
      const without = parts && sectionIds.filter((part) => !parts.has(part));
      rememberPlace(check, {
        report: { ...placeIn(check).report, ...others, ...(without && { without }) },
      });
      setChoices((before) => ({ ...before, ...change }));
    },
  ];
}
