import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { headingFieldsIn, headingOf, withHeading, type HeadingFields } from '../logic/heading-fields.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { HeadingInputs } from '../parts/HeadingInputs.tsx';
import { useSay, useSession } from '../session.ts';
import { headPlace } from '../logic/history.ts';
import { useCheck, useCurrent } from './current.ts';
import { headingId } from './places.ts';
import { useChange, useRestored } from './use-history.ts';
import { useRevision } from './use-revision.ts';

/** Lets the head of the check be changed. What is valid is saved as it is given, and can be taken back. */
export function HeadingForm() {
  const say = useSay();
  const { id } = useCurrent();
  // Told apart by what they say: the check itself is another with every answer.
  const told = useCheck(id, (check) => JSON.stringify(headingOf(check)));
  const fields = useMemo(() => JSON.parse(told) as HeadingFields, [told]);
  const place = useRef<HTMLDivElement>(null);
  const restored = useRestored(headPlace);
  const { revision, wrote } = useRevision(fields, place, restored);
  return (
    <div ref={place} id={headingId}>
      <Disclosure summary={say({ zh: '修改基本信息', en: 'Change the details' })}>
        <HeadingFieldsForm key={`${revision} ${restored}`} id={id} wrote={wrote} />
      </Disclosure>
    </div>
  );
}

function HeadingFieldsForm({ id, wrote }: { id: string; wrote: (fields: HeadingFields) => void }) {
  const { pack, shelf } = useSession();
  const change = useChange();
  const schema = useMemo(() => headingFieldsIn(pack.language), [pack.language]);
  const [defaultValues] = useState(() => {
    const check = shelf.find(id);
    return check && headingOf(check);
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
          change((check) => {
            const changed = withHeading(check, given.data);
            wrote(headingOf(changed));
            return changed;
          });
        },
      }),
    [subscribe, schema, change, wrote],
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
