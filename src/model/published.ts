import * as z from 'zod';
import { Area, ChapterRole, ClauseKind, Force, Obligation } from './clause.ts';
import { Criterion, NoCriteria } from './criterion.ts';
import { Question } from './question.ts';
import { StandardIdentity } from './standard.ts';
import { Text } from './text.ts';

const Provision = z.strictObject({
  id: z.string(),
  obligation: Obligation,
  force: Force,
  area: Area.nullable(),
  text: Text,
  criteria: z.array(Criterion),
  noCriteria: NoCriteria.nullable().describe('Why there are no criteria, where there are none'),
});

const Clause = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  kind: ClauseKind,
  marker: z.string().describe('The number as printed; empty where none is'),
  title: Text.nullable(),
  printedEnglish: z
    .string()
    .nullable()
    .describe('The English equivalent that the source prints after a term'),
  text: Text.nullable(),
  cells: z.array(Text).nullable(),
  page: Text.describe('Address of the page and place, from the site’s root, by language'),
  anchor: z.string(),
  provisions: z.array(Provision),
});

/** `/data/standards/<id>.json` */
export const PublishedStandard = z.strictObject({
  id: z.string(),
  identity: StandardIdentity,
  isRead: z.boolean().describe('It has criteria: an agency can be held against it'),
  chapters: z.array(z.strictObject({ id: z.string(), role: ChapterRole })),
  clauses: z.array(Clause).describe('In the order of the text'),
});
export type PublishedStandard = z.infer<typeof PublishedStandard>;

/** `/data/standards.json` */
export const PublishedStandards = z.array(
  z.strictObject({
    id: z.string(),
    title: Text,
    region: Text,
    audience: Text,
    status: StandardIdentity.shape.status,
    isRead: z.boolean(),
    page: Text,
    data: z.string().describe('Address of the whole standard as data, from the site’s root'),
  }),
);
export type PublishedStandards = z.infer<typeof PublishedStandards>;

/** `/data/questions.json` */
export const PublishedQuestions = z.array(z.strictObject({ id: z.string(), area: Area, question: Question }));
export type PublishedQuestions = z.infer<typeof PublishedQuestions>;
