/** What holding a criterion, a provision or a person against the answers comes to. */
export type Verdict = 'conforms' | 'partial' | 'nonconforming' | 'not-applicable' | 'unanswered';

/** What a verdict amounts to, given the obligation and the reading. */
export type Standing = 'gap' | 'observation' | 'information' | 'none';
