import { useMemo } from 'react';
import type { PackField, PackQuestion } from '../../../model/pack.ts';
import { usePacks } from '../../report/use-packs.ts';
import { useSession } from '../../session.ts';
import type { FieldsIn } from './columns.ts';

/** The fields of a roster in both languages; in the page's own alone where the other cannot be fetched. */
export function useFieldsIn(question: Extract<PackQuestion, { type: 'roster' }>): FieldsIn {
  const { language } = useSession().pack;
  const { packs } = usePacks(language === 'zh' ? 'en' : 'zh');
  const pack = packs?.[0];
  return useMemo(() => {
    const other = pack?.questions.find(({ id }) => id === question.id);
    const there: Readonly<Record<string, PackField>> = other?.type === 'roster' ? other.fields : {};
    return Object.fromEntries(
      Object.entries(question.fields).map(([id, here]) => [id, { here, there: there[id] }]),
    );
  }, [pack, question]);
}
