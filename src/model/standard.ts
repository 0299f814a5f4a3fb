import * as z from 'zod';
import { Text } from './text.ts';

/** Whom agencies serve. Jobseekers are all who look for work, those of a group of their own among them. */
export const Audience = z.enum(['graduates', 'hard-to-place', 'returnees', 'jobseekers', 'employers']);
export type Audience = z.infer<typeof Audience>;

/** `standard.yaml`: who a standard is. The folder's name is its id. */
export const StandardIdentity = z.strictObject({
  title: Text,
  /** For menus, search results and reports. */
  shortTitle: Text,
  /** One sentence: what the reader will find in it. */
  summary: Text,
  /** The document number as printed, if it has one. */
  number: z.string().optional(),
  issuer: Text,
  region: Text,
  /** The region, for machines: standards of one region share it. */
  regionId: z.string().regex(/^[a-z0-9-]+$/),
  /** Whom the standard serves. */
  audience: Text,
  /** Whom the standard serves, for machines: an agency that serves any of them is concerned. */
  serves: z.array(Audience).min(1),
  status: z.enum(['draft', 'published']),
  statusNote: Text,
  /** Where the text comes from, and what is missing from it. */
  provenance: Text,
  /** The edition as received, for reports. */
  edition: Text,
  /** `reconstructed` where every clause number was lost in the source. */
  numbering: z.enum(['printed', 'reconstructed']).default('printed'),
  /** Lines that the page layout put into the text as received: page headers. They are no source text. */
  artefacts: z.array(z.string()).default([]),
  order: z.int(),
});
export type StandardIdentity = z.infer<typeof StandardIdentity>;

/** Something wrong or doubtful in a standard's text, shown at the clause. The text itself stays as it is. */
export const DraftingNote = z.strictObject({
  clause: z.string(),
  /** The words concerned, as they stand in the Chinese text. */
  fragment: z.string(),
  note: Text,
  /** The clause of GB/T 1.1—2020 (or GB/T 20001.5—2017) that speaks to it, where there is one. */
  rule: z.string().optional(),
  /** A reader who follows the text as it stands is led astray: the note is shown open. */
  misleads: z.boolean().default(false),
});
export type DraftingNote = z.infer<typeof DraftingNote>;
export const DraftingNotes = z.array(DraftingNote);

/** `topics.yaml`: topic id → name. */
export const Topics = z.record(z.string(), z.strictObject({ name: Text }));
export type Topics = z.infer<typeof Topics>;

/** `terms.yaml`: a term, how it is rendered, and on whose authority. */
export const Term = z.strictObject({
  term: Text,
  /** Other English renderings in use. */
  alsoEn: z.array(z.string()).default([]),
  /** Other Chinese names under which standards define the same thing: their definitions stand beside each other. */
  definedAs: z.array(z.string()).default([]),
  grade: z.enum(['official', 'established', 'proposal']),
  source: Text,
  /** What it means here, in our words: no definition of a standard. */
  note: Text,
});
export type Term = z.infer<typeof Term>;
export const Terms = z.record(z.string().regex(/^[a-z0-9-]+$/), Term);

/** `sources.yaml`: a cited document and what is known of it. */
export const Source = z.strictObject({
  number: z.string().optional(),
  /** Other ways in which the texts print the number or title: what a citation is recognised by. */
  cited: z.array(z.string()).min(1),
  title: z.strictObject({ zh: z.string(), en: z.string().optional() }).optional(),
  /** How much of number, title and date was seen in a source. */
  verification: z.enum(['verified', 'title-verified', 'partial', 'unverified']),
  /** Issued and in force, as known: ISO dates. */
  issued: z.iso.date().optional(),
  inForce: z.iso.date().optional(),
  validity: Text,
  finding: Text,
});
export type Source = z.infer<typeof Source>;
export const Sources = z.record(z.string().regex(/^[a-z0-9-]+$/), Source);
