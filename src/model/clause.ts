import * as z from 'zod';
import { Text } from './text.ts';

/** How firmly a provision binds: 应 shall, 宜 should, 可 may, or a statement (GB/T 1.1—2020, annex C). */
export const Obligation = z.enum(['shall', 'should', 'may', 'statement']);
export type Obligation = z.infer<typeof Obligation>;

export const Area = z.enum(['facilities', 'staffing', 'processes']);
export type Area = z.infer<typeof Area>;

/** Notes, examples and annexes that the text refers to with 参见 are informative and never cause a gap. */
export const Force = z.enum(['normative', 'informative']);
export type Force = z.infer<typeof Force>;

/** What a chapter is for. Provisions outside `requirements` and `annex` need no criteria. */
export const ChapterRole = z.enum([
  'cover',
  'contents',
  'foreword',
  'scope',
  'references',
  'terms',
  'requirements',
  'annex',
  'bibliography',
]);
export type ChapterRole = z.infer<typeof ChapterRole>;

export const ClauseKind = z.enum(['clause', 'item', 'note', 'term', 'reference', 'table', 'row']);
export type ClauseKind = z.infer<typeof ClauseKind>;

/** One of several things said in a clause. `text` is the part of the clause that says it. */
const AuthoredProvision = z.strictObject({
  obligation: Obligation,
  text: Text,
  area: Area.optional(),
});

export type AuthoredProvision = z.infer<typeof AuthoredProvision>;

const ClauseFields = z.strictObject({
  /** The number as printed, list item included: `4.3.1(2)`. Unnumbered paragraphs count from 1: `2¶1`. */
  id: z.string().min(1),
  /** The page anchor, where it cannot be derived from the id (see {@link anchorOf}). */
  anchor: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
    .optional(),
  /** The number as the source prints it, where it is not the one that the id ends in. */
  marker: z.string().optional(),
  kind: ClauseKind.default('clause'),
  title: Text.optional(),
  /** The English equivalent that the source itself prints after a term (GB/T 1.1—2020, 8.7.3). */
  printedEnglish: z.string().optional(),
  text: Text.optional(),
  /** Heads of a table, or the cells of one of its rows. */
  cells: z.array(Text).optional(),
  /** The heading was lost in the source and has been restored: it is marked, and is no source text. */
  restored: z.boolean().default(false),
  /** For a clause that says one thing. */
  obligation: Obligation.optional(),
  /** For a clause that says several, or of which only a part says something apart from its list. */
  provisions: z.array(AuthoredProvision).min(1).optional(),
  /** Inherited by everything below. */
  area: Area.optional(),
  /** Inherited by everything below. */
  force: Force.optional(),
});

/** A numbered place in a standard as an author writes it, with the places below it. */
export type AuthoredClause = z.infer<typeof ClauseFields> & { children?: AuthoredClause[] | undefined };
export const AuthoredClause: z.ZodType<AuthoredClause, unknown> = z.lazy(() =>
  ClauseFields.extend({ children: z.array(AuthoredClause).optional() }),
);

/** One chapter: a file under `clauses/`. */
export const AuthoredChapter = ClauseFields.extend({
  role: ChapterRole,
  children: z.array(AuthoredClause).optional(),
});
export type AuthoredChapter = z.infer<typeof AuthoredChapter>;

const places: Record<string, string> = {
  封面: 'cover',
  前言: 'foreword',
  附录: 'annex-',
  表: 'table-',
  参考文献: 'bibliography',
  目次: 'contents',
};

/** The page anchor of a clause id: `4.3.1(2)` → `4.3.1-2`, `表A.1(3)` → `table-A.1-3`, `1¶2` → `1-p2`. */
export function anchorOf(id: string): string {
  return id
    .replace(/封面|前言|附录|表|参考文献|目次/g, (word) => places[word] ?? word)
    .replaceAll('¶', '-p')
    .replace(/[()（）[\]]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
}
