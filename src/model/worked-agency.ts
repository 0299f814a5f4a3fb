import * as z from 'zod';
import { Answers, Check } from './answer.ts';
import { Text } from './text.ts';
import { Verdict } from './verdict.ts';

/**
 * `worked-agency.yaml`: an invented agency, what it answers, and the verdict that a careful inspector gives on each
 * provision of the standard that is judged. The engine has to come to the same.
 */
export const WorkedAgency = z.strictObject({
  name: Text,
  /** What the agency is like: its size, where it is good and where it is weak. */
  story: Text,
  /** The day of the check. */
  date: z.iso.date(),
  answers: Answers,
  /** Provision id → verdict. */
  verdicts: z.record(z.string(), Verdict),
});
export type WorkedAgency = z.infer<typeof WorkedAgency>;

/** `/data/check/example.<language>.json`: worked agencies as checks to open, each plainly an example. */
export const Examples = z
  .array(
    z.strictObject({
      standard: z.string().describe('Id of the standard that the agency is held against'),
      story: z.string().describe('What the agency is like'),
      check: Check.extend({ example: z.literal(true) }).describe('The agency as a check to open'),
    }),
  )
  .describe('The worked examples of Duibiao: an invented agency for each standard');
export type Examples = z.infer<typeof Examples>;
