import * as z from 'zod';
import { Progress, ReadingMode } from '../model/answer.ts';
import { Area, Force, Obligation } from '../model/clause.ts';
import { StandardIdentity } from '../model/standard.ts';
import { languages } from '../model/text.ts';
import type { Standing as StandingName, Verdict as VerdictName } from '../model/verdict.ts';

const Day = z.iso.date();

const Verdict = z.enum([
  'conforms',
  'partial',
  'nonconforming',
  'not-applicable',
  'unanswered',
]) satisfies z.ZodType<VerdictName>;

const Standing = z.enum(['gap', 'observation', 'information', 'none']) satisfies z.ZodType<StandingName>;

const NotJudgedReason = z.enum([
  'definition',
  'addressed-elsewhere',
  'about-the-document',
  'judged-with',
  'reference-unusable',
]);

const count = z.int().nonnegative();

const ReportStandard = z.strictObject({
  id: z.string().describe('Id of the standard'),
  title: z.string().describe('Full title'),
  shortTitle: z.string().describe('Short title, as the tables cite it'),
  edition: z.string().describe('The edition that was checked against'),
  status: StandardIdentity.shape.status.describe('Whether the text is a draft or published'),
  statusNote: z.string().describe('What the status of the text means for the reader'),
  numbering: StandardIdentity.shape.numbering
    .unwrap()
    .describe('Whether the clause numbers are printed in the source or had to be reconstructed'),
  href: z.string().describe('Address of the standard on the site'),
});
export type ReportStandard = z.infer<typeof ReportStandard>;

/** A provision that asks a question, or that a document bears out. */
const Citation = z.strictObject({
  standard: z.string().describe('Id of the standard'),
  provision: z.string().describe('Id of the provision'),
  clause: z.string().describe('The clause in which the provision stands'),
});
export type Citation = z.infer<typeof Citation>;

const asked = {
  question: z.string().describe('Id of the question'),
  ask: z.string().describe('The question'),
};

const ReportCriterion = z.strictObject({
  verdict: Verdict.describe('What this criterion came to'),
  condition: z.string().nullable().describe('Applies only where this holds; null where it always applies'),
  about: z
    .string()
    .describe(
      'The question, where there is just one; empty where expectation and answer name their questions',
    ),
  expected: z.string().describe('What the criterion expects'),
  answered: z
    .string()
    .describe('What was answered; where the condition decided, the answer to the condition'),
  apart: z.string().describe('How far the answer is from what is expected; empty where it conforms'),
  inShort: z
    .string()
    .describe('The same in short: of people how many are missing, or who they are, six at most by name'),
  people: z
    .array(z.string())
    .describe('Names of those on a roster who fall short, or on whom data are missing; each once'),
  reading: z.string().nullable().describe('Where the wording admits two readings: what is assumed, and why'),
  questions: z
    .array(z.string())
    .describe('Ids of the questions that it asks, those of its condition included'),
});
export type ReportCriterion = z.infer<typeof ReportCriterion>;

const Action = z.strictObject({
  ...asked,
  closes: z.string().describe('What would close it'),
  optional: z
    .boolean()
    .describe('Whether another of the actions would do instead: not all of them are needed'),
  owner: z.string().nullable().describe('Who is to see to it; null where nobody has been named'),
  due: Day.nullable().describe('By when; null where no date has been set'),
  progress: Progress.nullable().describe('How far it has got; null where that has not been said'),
});
export type Action = z.infer<typeof Action>;

const Ruling = z.strictObject({
  ...asked,
  reason: z.string().describe('Why the agency holds that the question does not apply to it'),
});

const Row = z.strictObject({
  standard: z.string().describe('Id of the standard'),
  provision: z.string().describe('Id of the provision, unique within its standard'),
  clause: z.string().describe('The clause in which the provision stands'),
  href: z.string().describe('Address of the clause on the site'),
  area: Area.nullable().describe('What the provision is about; null where it is about none of the three'),
  obligation: Obligation.describe('How firmly the provision binds'),
  force: Force.describe('Whether the provision is normative; what is informative is never a gap'),
  leadIn: z.string().nullable().describe('The sentence that governs the list in which the provision stands'),
  text: z.string().describe('What the provision says'),
  verdict: Verdict.nullable().describe('What the provision came to; null where it is not judged'),
  standing: Standing.describe('What the verdict amounts to, given the obligation and the reading'),
  criteria: z.array(ReportCriterion).describe('How the provision was read, part by part'),
  notJudged: z
    .strictObject({
      reason: NotJudgedReason.describe('Kind of reason'),
      explanation: z.string().describe('The reason in words'),
    })
    .nullable()
    .describe('Why the provision is not judged; null where it is'),
  actions: z.array(Action).describe('What would close it: one for each question that fell short'),
  notes: z
    .array(z.strictObject({ ...asked, note: z.string().describe('The note') }))
    .describe('What the agency noted on the questions concerned'),
  evidence: z
    .array(
      z.strictObject({
        ...asked,
        document: z.string().describe('The document'),
        kept: z.string().describe('Where it is kept'),
        keeper: z.string().describe('Who keeps it; may be empty'),
        expires: Day.nullable().describe('The last day on which it holds; null where it holds on'),
      }),
    )
    .describe('What bears the answers out'),
  notApplicable: z.array(Ruling).describe('Questions concerned that the agency ruled not applicable'),
});
export type Row = z.infer<typeof Row>;

const verdicts = z.strictObject({
  conforms: count.describe('Provisions conformed with'),
  partial: count.describe('Provisions conformed with in part'),
  nonconforming: count.describe('Provisions not conformed with'),
  'not-applicable': count.describe('Provisions that do not apply'),
  unanswered: count.describe('Provisions that could not be judged for want of an answer'),
});

const tallied = {
  total: count.describe('Provisions judged'),
  verdicts: verdicts.describe('How many provisions came to each verdict'),
};

const Counts = z.strictObject({
  ...tallied,
  standings: z
    .strictObject({
      gap: count.describe('Gaps'),
      observation: count.describe('Observations'),
      information: count.describe('Permissions and informative text not met: for information'),
      none: count.describe('Provisions of which nothing is to be reported'),
    })
    .describe('How many provisions have each standing'),
  areas: z
    .array(
      z.strictObject({ area: Area.nullable().describe('The area; null for provisions of none'), ...tallied }),
    )
    .describe('The provisions judged, by area'),
  obligations: z
    .array(
      z.strictObject({
        obligation: z
          .enum([...Obligation.options, 'informative'])
          .describe('The obligation of normative provisions; informative provisions are counted apart'),
        ...tallied,
      }),
    )
    .describe('The provisions judged, by obligation'),
  notJudged: z
    .array(
      z.strictObject({
        reason: NotJudgedReason.describe('Why they are not judged'),
        total: count.describe('Provisions'),
      }),
    )
    .describe('The provisions that are not judged, by reason'),
});
export type Counts = z.infer<typeof Counts>;

const Summary = z.strictObject({
  whole: Counts.describe('All standards together: each provision once, never people'),
  standards: z
    .array(
      z.strictObject({
        standard: z.string().describe('Id of the standard'),
        counts: Counts.describe('Its counts'),
      }),
    )
    .describe('The same, standard by standard'),
  questions: z
    .strictObject({
      asked: count.describe('Questions that the standards ask of this agency'),
      answered: count.describe('Of these, answered, or ruled not applicable with a reason'),
      notApplicable: count.describe('Of the answered, ruled not applicable with a reason'),
      notNeeded: count.describe('Of those not answered, asked only behind conditions that do not hold'),
    })
    .describe('Questions; one question can serve several provisions'),
  unassigned: count.describe('Gaps for which somebody responsible or a date is still missing'),
});
export type Summary = z.infer<typeof Summary>;

const Staff = z.strictObject({
  question: z.string().describe('Id of the roster'),
  ask: z.string().describe('What the roster asks'),
  provisions: z
    .array(
      z.strictObject({
        ...Citation.shape,
        expected: z.string().describe('What is expected of the people'),
        verdict: Verdict.describe('What the provision came to'),
      }),
    )
    .describe('The provisions that are held against the people on the roster'),
  people: z
    .array(
      z.strictObject({
        id: z.string().describe('Id of the person'),
        name: z.string().describe('Name or initials'),
        details: z
          .array(
            z.strictObject({
              field: z.string().describe('Id of the field'),
              selects: z
                .boolean()
                .describe('Whether it decides which provisions concern the person, as a role does'),
              ask: z.string().describe('What is asked'),
              answered: z.string().describe('What was answered'),
            }),
          )
          .describe('What was entered about the person'),
        verdicts: z
          .array(
            z.strictObject({
              verdict: Verdict.nullable().describe(
                'Null where the provision does not concern the person, or enough others meet it',
              ),
              apart: z.string().describe('On what the person falls short, or what is missing'),
            }),
          )
          .describe('One for each of the provisions, in their order'),
      }),
    )
    .describe('The people, in the order of the roster'),
});
export type Staff = z.infer<typeof Staff>;

const citations = z.array(Citation).describe('The provisions that it serves');

const EvidenceItem = z.strictObject({
  document: z.string().describe('The document'),
  kept: z.string().describe('Where it is kept'),
  keeper: z.string().describe('Who keeps it; may be empty'),
  expires: Day.nullable().describe('The last day on which it holds; null where it holds on'),
  expired: z.boolean().describe('Whether it no longer holds on the day of the check'),
  questions: z.array(z.strictObject(asked)).describe('The questions whose answers it bears out'),
  citations,
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

const MissingEvidence = z.strictObject({
  ...asked,
  wanted: z.array(z.string()).describe('What an inspector would ask to see'),
  where: z.string().describe('Where one would look'),
  citations: citations.describe('The provisions whose conformity rests on the answer'),
});
export type MissingEvidence = z.infer<typeof MissingEvidence>;

const PlanItem = z.strictObject({
  ...asked,
  closes: z.string().describe('What is to be done'),
  owner: z.string().nullable().describe('Who is to see to it; null where nobody has been named'),
  due: Day.nullable().describe('By when; null where no date has been set'),
  progress: Progress.nullable().describe('How far it has got; null where that has not been said'),
  arranged: z.boolean().describe('Whether an owner, a date or a state has been given'),
  overdue: z.boolean().describe('Whether the date lies before the check and the action is not done'),
  perPerson: z.boolean().describe('Whether it is done person by person, on a roster'),
  alone: z.array(Citation).describe('The gaps that it closes by itself'),
  withOthers: z.array(Citation).describe('The gaps that it closes only together with other actions'),
});
export type PlanItem = z.infer<typeof PlanItem>;

const SharedQuestion = z.strictObject({
  ...asked,
  answered: z.string().describe('The one answer'),
  standards: z
    .array(
      z.strictObject({
        standard: z.string().describe('Id of the standard'),
        asks: z
          .array(
            z.strictObject({
              clauses: z.array(z.string()).describe('The clauses that expect it'),
              expected: z.string().describe('What is expected of the answer'),
              verdict: Verdict.describe('What the answer comes to, held against just that'),
              apart: z.string().describe('How far off the answer is; empty where it conforms'),
            }),
          )
          .describe('What the standard expects, each expectation once'),
      }),
    )
    .describe('The standards that ask it, two at least'),
});
export type SharedQuestion = z.infer<typeof SharedQuestion>;

const UnansweredItem = z.strictObject({
  ...asked,
  area: Area.describe('What the question is about'),
  why: z.string().describe('What is missing'),
  owner: z.string().nullable().describe('Who is to find out; null where nobody has been named'),
  due: Day.nullable().describe('By when; null where no date has been set'),
  citations: citations.describe('The provisions that ask it'),
});
export type UnansweredItem = z.infer<typeof UnansweredItem>;

const NotApplicableItem = Ruling.extend({ citations: citations.describe('The provisions that ask it') });
export type NotApplicableItem = z.infer<typeof NotApplicableItem>;

const LeftOver = z.strictObject({
  question: z.string().describe('Id of the question as it was, or of what of it is gone: `staff.field`'),
  ask: z.string().nullable().describe('What it asked; null where that is not known'),
  now: z.array(z.string()).describe('The questions that ask it now, where it was split'),
  answered: z.array(z.string()).describe('What was answered, and what was recorded with it'),
});
export type LeftOver = z.infer<typeof LeftOver>;

/**
 * What came of a check: everything judged, counted and put into words, in one language. Every format renders
 * this one object; it is also what the JSON download holds.
 */
export const GapReport = z
  .strictObject({
    format: z.literal('duibiao-gap-report').describe('What kind of file this is'),
    version: z.literal(2).describe('Version of this format'),
    language: z.enum(languages).describe('The language of every text in the report'),
    check: z.string().describe('Id of the check reported on'),
    agency: z.string().describe('The agency that checked itself'),
    assessor: z.string().describe('Who filled in the check; may be empty'),
    date: Day.describe('The day on which the check was made: intervals are reckoned from it'),
    reading: z
      .strictObject({
        mode: ReadingMode.describe('Whether statements count like “shall”'),
        label: z.string().describe('Name of the reading'),
        note: z.string().describe('What this reading does with statements'),
      })
      .describe('How the texts were read'),
    standards: z.array(ReportStandard).describe('The standards checked against'),
    summary: Summary.describe('The counts'),
    rows: z.array(Row).describe('Every provision of the standards, in the order of the texts'),
    gaps: z
      .array(Row)
      .describe('The rows that are gaps: “shall” first, then statements that are read strictly'),
    plan: z
      .array(PlanItem)
      .describe('Every action that a gap calls for, once: those arranged first, by date; then the others'),
    observations: z.array(Row).describe('The rows that are observations'),
    information: z.array(Row).describe('The rows that are for information'),
    staff: z.array(Staff).describe('The people against the staff provisions, roster by roster'),
    evidence: z.array(EvidenceItem).describe('Every document named as evidence, once'),
    missingEvidence: z
      .array(MissingEvidence)
      .describe('Questions with an answer that conforms and that no document bears out'),
    shared: z
      .array(SharedQuestion)
      .describe('The questions that several of the standards ask, with what each expects'),
    unanswered: z
      .array(UnansweredItem)
      .describe('The questions that still need an answer, or a complete one'),
    notApplicable: z.array(NotApplicableItem).describe('The questions ruled not applicable, with the reason'),
    leftOver: z
      .array(LeftOver)
      .describe('Answers that no question asks any more: kept, and counted for nothing'),
    notChosen: z
      .array(ReportStandard.pick({ id: true, title: true, shortTitle: true }))
      .describe('The standards published beside these that were not checked against'),
    ignoredAnswers: count.describe('Answers in the check to questions that are no longer asked'),
    ignoredStandards: z
      .array(z.string())
      .describe('Ids of standards in the check that are no longer published'),
  })
  .describe('A gap report of Duibiao: one agency, on one day, against chosen standards');
export type GapReport = z.infer<typeof GapReport>;

/** One report in both languages. */
export const GapReports = z
  .strictObject({
    format: z.literal('duibiao-gap-reports').describe('What kind of file this is'),
    version: z.literal(2).describe('Version of this format'),
    zh: GapReport.describe('The report in Chinese'),
    en: GapReport.describe('The same report in English'),
  })
  .describe('A gap report of Duibiao in both languages');
export type GapReports = z.infer<typeof GapReports>;

/** What the JSON download holds. */
export const GapReportFile = z.union([GapReport, GapReports]);
