import { questionsAsked } from '../../model/criterion.ts';
import type { Profile } from '../../model/answer.ts';
import type { PackStandard } from '../../model/pack.ts';
import type { Audience } from '../../model/standard.ts';
import type { Language } from '../../model/text.ts';
import { list, say, sentences } from '../../words/join.ts';
import { audienceNames } from '../../words/profile.ts';
import { providerQuestion } from './profile.ts';

/** Why a standard is proposed to an agency, or is not. */
export type Reason =
  | { kind: 'applies'; audiences: Audience[] }
  | { kind: 'other-region' }
  | { kind: 'other-audience' }
  /** Too little is known of the agency. */
  | { kind: 'unknown' };

export interface Proposal {
  standard: PackStandard;
  reason: Reason;
  /** How many of its provisions are for public employment service agencies only. */
  publicOnly: number;
}

/** Whoever looks for work is a jobseeker. */
const jobseekers: readonly string[] = ['graduates', 'hard-to-place', 'returnees', 'jobseekers'];

function reasonFor({ regionId, serves }: PackStandard, profile: Profile): Reason {
  if (profile.region && profile.region !== regionId) return { kind: 'other-region' };
  const audiences = serves.filter((audience) =>
    (profile.serves ?? []).some(
      (served) => served === audience || (audience === 'jobseekers' && jobseekers.includes(served)),
    ),
  );
  if (profile.serves?.length && audiences.length === 0) return { kind: 'other-audience' };
  if (!profile.region || audiences.length === 0) return { kind: 'unknown' };
  return { kind: 'applies', audiences };
}

const asksForPublic = ({ provisions }: PackStandard): number =>
  provisions.filter(
    ({ criteria }) =>
      criteria.length > 0 &&
      criteria.every(({ when }) => when && questionsAsked(when).includes(providerQuestion)),
  ).length;

/** Which standards concern an agency, going by where it is and whom it serves. The choice stays its own. */
export const proposalsFor = (standards: readonly PackStandard[], profile: Profile): Proposal[] =>
  standards.map((standard) => ({
    standard,
    reason: reasonFor(standard, profile),
    publicOnly: asksForPublic(standard),
  }));

/** The standards that are proposed. */
export const proposed = (proposals: readonly Proposal[]): string[] =>
  proposals.filter(({ reason }) => reason.kind === 'applies').map(({ standard }) => standard.id);

/** Whether enough is known of an agency for a proposal. */
export const isTold = (profile: Profile): boolean =>
  Boolean(profile.region && (profile.region === elsewhere || profile.serves?.length));

/** The region of an agency for whose region there is no standard. */
export const elsewhere = 'elsewhere';

/** Why a standard is proposed or not, in a sentence or two; nothing where too little is known. */
export function reasonInWords(
  { standard, reason, publicOnly }: Proposal,
  { provider }: Profile,
  language: Language,
): string {
  const { region, serves } = standard;
  const names = (audiences: readonly Audience[]) =>
    list(
      audiences.map((audience) => say(audienceNames[audience], language)),
      language,
    ).replaceAll('; ', ' and ');
  switch (reason.kind) {
    case 'unknown':
      return '';
    case 'other-region':
      return say(
        { zh: `未建议：为${region}编写。`, en: `Not proposed: it is written for ${region}.` },
        language,
      );
    case 'other-audience':
      return say(
        {
          zh: `未建议：服务对象是${names(serves)}，不在所选之内。`,
          en: `Not proposed: it is about serving ${names(serves)}, whom you have not ticked.`,
        },
        language,
      );
    case 'applies': {
      const why = say(
        {
          zh: `建议采用：为${region}编写，服务对象是${names(reason.audiences)}。`,
          en: `Proposed: it is written for ${region} and is about serving ${names(reason.audiences)}.`,
        },
        language,
      );
      return sentences([why, ...publicInWords(publicOnly, provider, language)], language);
    }
    default:
      return reason satisfies never;
  }
}

function publicInWords(publicOnly: number, provider: Profile['provider'], language: Language): string[] {
  if (publicOnly === 0 || !provider) return [];
  return [
    provider === 'public'
      ? say(
          {
            zh: `其中${publicOnly}条只对公共就业服务机构提出，也适用。`,
            en: `${publicOnly} of its provisions are for public agencies only, and apply too.`,
          },
          language,
        )
      : say(
          {
            zh: `其中${publicOnly}条只对公共就业服务机构提出，不适用。`,
            en: `${publicOnly} of its provisions are for public agencies only, and do not apply.`,
          },
          language,
        ),
  ];
}
