import type { Check, Profile } from '../../model/answer.ts';
import { same } from '../keep/merge.ts';
import { compact } from './compact.ts';

/** The question of the bank that asks what kind of agency it is: the profile answers it. */
export const providerQuestion = 'provider-type';

/** The profile of an agency. Of what kind it is, its answer to the question says; the profile only until there is one. */
export function profileOf({ profile = {}, answers }: Pick<Check, 'profile' | 'answers'>): Profile {
  const choice = answers[providerQuestion]?.value?.choice;
  const provider = choice === 'public' || choice === 'other' ? choice : profile.provider;
  return { ...profile, provider };
}

/** A check with a profile, which also answers the question for the kind of agency where that has changed. */
export function withProfile<T extends Pick<Check, 'profile' | 'answers'>>(check: T, profile: Profile): T {
  const told = compact(profile);
  const before = check.answers[providerQuestion];
  const { choice: _choice, ...value } = before?.value ?? {};
  const answer = compact({
    ...before,
    value: compact({ ...value, choice: profile.provider }),
  });
  const { [providerQuestion]: _before, ...others } = check.answers;
  const isTold = profile.provider !== profileOf(check).provider;
  const answers = !isTold ? check.answers : answer ? { ...others, [providerQuestion]: answer } : others;
  if (same(check.profile, told) && answers === check.answers) return check;
  return { ...check, profile: told, answers };
}
