import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Check } from '../../model/answer.ts';
import { headingFieldsIn, type HeadingFields } from '../logic/heading-fields.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { HeadingInputs } from '../parts/HeadingInputs.tsx';
import { useSay, useSession } from '../session.ts';
import { useCheck, useCurrent } from './current.ts';
import { useRevision } from './use-revision.ts';

const fieldsOf = ({ agency, assessor, date, standards, reading }: Check): HeadingFields => ({
  agency,
  assessor,
  date,
  standards,
  reading,
});

/** Lets the head of the check be changed. What is valid is saved as it is given. */
export function HeadingForm() {
  const say = useSay();
  const { id } = useCurrent();
  const agency = useCheck(id, (check) => check.agency);
  const assessor = useCheck(id, (check) => check.assessor);
  const date = useCheck(id, (check) => check.date);
  const standards = useCheck(id, (check) => check.standards);
  const reading = useCheck(id, (check) => check.reading);
  const fields = useMemo(
    () => ({ agency, assessor, date, standards, reading }),
    [agency, assessor, date, standards, reading],
  );
  const place = useRef<HTMLDivElement>(null);
  const { revision, wrote } = useRevision(fields, place);
  return (
    <div ref={place}>
      <Disclosure summary={say({ zh: '修改基本信息', en: 'Change the details' })}>
        <HeadingFieldsForm key={revision} id={id} wrote={wrote} />
      </Disclosure>
    </div>
  );
}

function HeadingFieldsForm({ id, wrote }: { id: string; wrote: (fields: HeadingFields) => void }) {
  const { pack, shelf } = useSession();
  const schema = useMemo(() => headingFieldsIn(pack.language), [pack.language]);
  const [defaultValues] = useState(() => {
    const check = shelf.find(id);
    return check && fieldsOf(check);
  });
  const form = useForm<HeadingFields>({ resolver: zodResolver(schema), mode: 'onChange', defaultValues });
  const { subscribe } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const given = schema.partial().safeParse(onlyValid(schema, values));
          if (!given.success) return;
          shelf.change(id, (check) => {
            const changed = { ...check, ...given.data };
            wrote(fieldsOf(changed));
            return changed;
          });
        },
      }),
    [subscribe, schema, shelf, id, wrote],
  );

  return (
    <div className="heading-form">
      <HeadingInputs form={form} prefix="head" />
    </div>
  );
}

/** Leaves out what is not valid: what was saved before stands until it is. */
function onlyValid(
  schema: ReturnType<typeof headingFieldsIn>,
  values: HeadingFields,
): Partial<HeadingFields> {
  const result = schema.safeParse(values);
  const wrong = new Set(result.error?.issues.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !wrong.has(key)));
}
