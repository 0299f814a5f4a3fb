import * as z from 'zod';
import { Text } from './text.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);
const toOne = z.record(id, id);

/**
 * `moved.yaml`: what has become of questions, fields and options that answers given earlier may still name. Nothing
 * that was once published is left out, so that no answer loses its place.
 */
export const Moved = z.strictObject({
  /**
   * Question as it was called → what it asked, and the questions that ask it now: one where it was renamed, several
   * where it was split, none where it is no longer asked.
   */
  questions: z.record(id, z.strictObject({ ask: Text, to: z.array(id) })),
  /** Roster → field as it was called → field as it is called. */
  fields: z.record(id, toOne),
  /** Question as it is called, or `roster.field` → option as it was called → option as it is called. */
  options: z.record(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/), toOne),
});
export type Moved = z.infer<typeof Moved>;
