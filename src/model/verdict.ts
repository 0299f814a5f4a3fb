import * as z from 'zod';

/** What holding a criterion, a provision or a person against the answers comes to. */
export const Verdict = z.enum(['conforms', 'partial', 'nonconforming', 'not-applicable', 'unanswered']);
export type Verdict = z.infer<typeof Verdict>;

/** What a verdict amounts to, given the obligation and the reading. */
export type Standing = 'gap' | 'observation' | 'information' | 'none';
