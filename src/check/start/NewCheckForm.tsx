import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { Check } from '../../model/answer.ts';
import { freshId } from '../keep/fresh-id.ts';
import { dayOf, headingFieldsIn, newCheck, type HeadingFields } from '../logic/heading-fields.ts';
import { HeadingInputs } from '../parts/HeadingInputs.tsx';
import { useSay, useSession } from '../session.ts';

/** Asks who is checked, when and against what, and makes the check. */
export function NewCheckForm({ onMade }: { onMade: (check: Check) => void }) {
  const say = useSay();
  const { pack } = useSession();
  const resolver = useMemo(() => zodResolver(headingFieldsIn(pack.language)), [pack.language]);
  const form = useForm<HeadingFields>({
    resolver,
    defaultValues: {
      agency: '',
      assessor: '',
      date: dayOf(new Date()),
      region: '',
      provider: '',
      serves: [],
      standards: pack.standards.length === 1 ? pack.standards.map(({ id }) => id) : [],
      reading: 'plain',
    },
  });
  const make = form.handleSubmit((fields) => onMade(newCheck(fields, freshId(), new Date())));
  return (
    <section aria-labelledby="new-check">
      <h3 id="new-check">{say({ zh: '新建自查', en: 'New check' })}</h3>
      <form noValidate className="heading-form" onSubmit={(event) => void make(event)}>
        <HeadingInputs form={form} prefix="new" follows />
        <p className="actions">
          <button type="submit" className="primary">
            {say({ zh: '开始填写', en: 'Begin' })}
          </button>
        </p>
      </form>
    </section>
  );
}
