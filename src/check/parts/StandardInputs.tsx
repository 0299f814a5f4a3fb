import { useEffect, useMemo, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { same } from '../keep/merge.ts';
import { profileIn, type HeadingFields } from '../logic/heading-fields.ts';
import { isTold, proposalsFor, proposed, reasonInWords } from '../logic/proposal.ts';
import { useSay, useSession } from '../session.ts';
import { FieldError } from './Field.tsx';

interface Props {
  form: UseFormReturn<HeadingFields>;
  /** Begins every id. */
  prefix: string;
  /** The choice follows the proposal until it is changed by hand. */
  follows: boolean;
}

/** The standards to check against, with those that are proposed and why. */
export function StandardInputs({ form, prefix, follows }: Props) {
  const say = useSay();
  const { pack } = useSession();
  const { register, formState, control, setValue } = form;
  const [region, provider, serves, chosen] = useWatch({
    control,
    name: ['region', 'provider', 'serves', 'standards'],
  });
  const profile = useMemo(
    () => profileIn({ region: region ?? '', provider: provider ?? '', serves: serves || [] }),
    [region, provider, serves],
  );
  const proposals = useMemo(() => proposalsFor(pack.standards, profile), [pack, profile]);
  const suggestion = proposed(proposals);
  const told = isTold(profile);
  const [byHand, setByHand] = useState(!follows);

  useEffect(() => {
    if (!byHand && told) setValue('standards', proposed(proposals), { shouldValidate: false });
  }, [byHand, told, proposals, setValue]);

  const take = () => {
    setByHand(false);
    setValue('standards', suggestion, { shouldValidate: true, shouldDirty: true });
  };
  const error = formState.errors.standards?.message;
  const id = `${prefix}-standards`;
  const differs = told && suggestion.length > 0 && !same([...suggestion].sort(), [...(chosen ?? [])].sort());
  return (
    <fieldset className="field">
      <legend>{say({ zh: '对照的标准', en: 'Standards to check against' })}</legend>
      <p role="status" className="hint">
        {told &&
          (suggestion.length > 0
            ? say({
                zh: `按机构情况，建议采用${suggestion.length}项。可以改选。`,
                en: `Going by the agency, ${suggestion.length === 1 ? '1 is' : `${suggestion.length} are`} proposed. You can choose otherwise.`,
              })
            : say({
                zh: '没有为这个地区和这些服务对象编写的标准。仍可任选几项来对照。',
                en: 'None of them is written for this region and these people. You can still choose any to compare with.',
              }))}
      </p>
      {proposals.map((proposal) => {
        const { standard, reason } = proposal;
        const described = [`${id}-${standard.id}-note`, error ? `${id}-error` : ''].join(' ').trim();
        const why = reasonInWords(proposal, profile, pack.language);
        return (
          <div className="option" key={standard.id} data-proposed={reason.kind === 'applies' || undefined}>
            <input
              type="checkbox"
              id={`${id}-${standard.id}`}
              value={standard.id}
              aria-invalid={error ? true : undefined}
              aria-describedby={described}
              {...register('standards', { onChange: () => setByHand(true) })}
            />
            <label htmlFor={`${id}-${standard.id}`}>{standard.title}</label>
            <div className="hint" id={`${id}-${standard.id}-note`}>
              {why && <p className="reason">{why}</p>}
              <p>
                {say({
                  zh: `${standard.region}。适用：${standard.audience}。`,
                  en: `${standard.region}. For: ${standard.audience}. `,
                })}
                {standard.status === 'draft' && standard.statusNote}
              </p>
            </div>
          </div>
        );
      })}
      {differs && (
        <button type="button" onClick={take}>
          {say({ zh: '按建议选择', en: 'Choose those proposed' })}
        </button>
      )}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
