import type { Criterion, Expectation, Leaf } from '../model/criterion.ts';

/** What one criterion demands of the answer to one question. */
export interface Demand {
  leaf: Leaf;
  /** One way of several: meeting another does as well. */
  alternative: boolean;
  /** On what it depends, in a form that can be compared; empty where it always holds. */
  condition: string;
  /** Of whom it is demanded, in a form that can be compared; empty where it is asked of the agency. */
  whom: string;
  /** Whether the text says when the clock starts; `none` where no clock runs. */
  start: 'printed' | 'left-out' | 'none';
}

/** A leaf, and how it stands inside its expectation. */
export interface PlacedLeaf extends Pick<Demand, 'leaf' | 'alternative' | 'whom'> {
  /** The question; a field of a roster as `roster.field`. */
  asked: string;
}

/** The leaves of an expectation with the question, or the field of a roster, that each asks. */
export function placedLeaves(expectation: Expectation, alternative = false): PlacedLeaf[] {
  if ('question' in expectation)
    return [{ asked: expectation.question, leaf: expectation, alternative, whom: '' }];
  if ('roster' in expectation) {
    const { roster, who, quantifier, meets } = expectation;
    return placedLeaves(meets, alternative).map((placed) => ({
      ...placed,
      asked: `${roster}.${placed.asked}`,
      whom: JSON.stringify([who ?? null, quantifier]),
    }));
  }
  if ('all' in expectation) return expectation.all.flatMap((part) => placedLeaves(part, alternative));
  const parts = 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap((part) => placedLeaves(part, true));
}

/** Whether a text says that the clock starts at a day such as 受理之日: 受理之日起, 上岗后. */
function startIsPrinted(text: string, from: string): boolean {
  const event = from.replace(/，.*$/, '').replace(/(之日|当天|当日)$/, '');
  return ['之日', '后', '前', '当天', '当日', '起'].some((after) => text.includes(event + after));
}

/**
 * What a criterion demands of the answer to a question.
 * `text` is the Chinese text of its provision, `from` the Chinese starting point that the question assumes.
 */
export function demandsOn(
  asked: string,
  { when, expect }: Pick<Criterion, 'when' | 'expect'>,
  text: string,
  from?: string,
): Demand[] {
  return placedLeaves(expect)
    .filter((placed) => placed.asked === asked)
    .map(({ leaf, alternative, whom }) => {
      const runs = from !== undefined && (leaf.atLeast !== undefined || leaf.atMost !== undefined);
      return {
        leaf,
        alternative,
        whom,
        condition: when ? JSON.stringify(when) : '',
        start: !runs ? 'none' : startIsPrinted(text, from) ? 'printed' : 'left-out',
      };
    });
}
