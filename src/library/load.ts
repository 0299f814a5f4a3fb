import { Area, AuthoredChapter } from '../model/clause.ts';
import { Criteria } from '../model/criterion.ts';
import { Moved } from '../model/moved.ts';
import { questionsOn } from '../model/question.ts';
import { DraftingNotes, Sources, StandardIdentity, Terms, Topics } from '../model/standard.ts';
import { checks } from './checks/index.ts';
import { flatten, linkChapter } from './clauses.ts';
import type { Draft, StandardDraft } from './draft.ts';
import type { Library, Standard } from './library.ts';
import { LibraryError } from './problem.ts';
import { WorkedAgency } from '../model/worked-agency.ts';
import { Reader, type Read } from './read.ts';

const standardsFolder = 'content/standards';

function readStandard(reader: Reader, id: string): StandardDraft | undefined {
  const folder = `${standardsFolder}/${id}`;
  const identity = reader.yaml(`${folder}/standard.yaml`, StandardIdentity);
  const names = reader.names(folder);
  const isRead = names.includes('criteria.yaml');
  const criteria = isRead ? reader.yaml(`${folder}/criteria.yaml`, Criteria) : nothingRead(folder);
  const notes = reader.yaml(`${folder}/drafting-notes.yaml`, DraftingNotes);
  const workedAgency = names.includes('worked-agency.yaml')
    ? reader.yaml(`${folder}/worked-agency.yaml`, WorkedAgency)
    : undefined;
  const chapters = reader
    .names(`${folder}/clauses`)
    .map((name) => reader.yaml(`${folder}/clauses/${name}`, AuthoredChapter));
  const source = reader.text(`${folder}/source.txt`);
  if (!identity || !criteria || !notes || !chapters.every((chapter) => chapter !== undefined))
    return undefined;
  if (source === undefined) return undefined;

  const linked = chapters.map((chapter) =>
    linkChapter(chapter, { criteria: criteria.value, notes: notes.value }),
  );
  const clauses = linked.flatMap(({ clause }) => flatten(clause));
  const standard: Standard = {
    id,
    ...identity.value,
    isRead,
    chapters: linked,
    clauses,
    provisions: clauses.flatMap((clause) => clause.provisions),
    notes: notes.value,
    workedAgency: workedAgency?.value,
  };
  return { standard, criteria, notes, workedAgency, source, sourceFile: `${folder}/source.txt` };
}

/** The criteria of a standard that is published and not yet read into any. */
const nothingRead = (folder: string): Read<Criteria> => ({
  value: {},
  at: () => ({ file: `${folder}/criteria.yaml`, line: 1 }),
});

function readDraft(reader: Reader): Draft | undefined {
  const standards = reader.names(standardsFolder).map((id) => readStandard(reader, id));
  const banks = Area.options.flatMap((area) =>
    reader.names(`content/questions/${area}`).map((name) => {
      const topic = name.replace(/\.yaml$/, '');
      return { area, topic, read: reader.yaml(`content/questions/${area}/${name}`, questionsOn(topic)) };
    }),
  );
  const moved = reader.yaml('content/moved.yaml', Moved);
  const topics = reader.yaml('content/topics.yaml', Topics);
  const terms = reader.yaml('content/terms.yaml', Terms);
  const sources = reader.yaml('content/sources.yaml', Sources);
  if (!standards.every((standard) => standard !== undefined)) return undefined;
  if (!moved || !topics || !terms || !sources) return undefined;
  const questions = banks.flatMap(({ read, ...place }) => (read ? [{ ...place, ...read }] : []));
  if (questions.length < banks.length) return undefined;
  return { standards, questions, moved, topics, terms, sources };
}

function link({ standards, questions, moved, topics, terms, sources }: Draft): Library {
  const withId = <T>(record: Record<string, T>) =>
    Object.entries(record).map(([id, value]) => ({ id, ...value }));
  return {
    standards: standards.map(({ standard }) => standard).sort((a, b) => a.order - b.order),
    questions: Area.options.flatMap((area) =>
      Object.keys(topics.value).flatMap((topic) =>
        questions
          .filter((bank) => bank.area === area && bank.topic === topic)
          .flatMap(({ value }) => Object.entries(value).map(([id, question]) => ({ id, area, question }))),
      ),
    ),
    moved: moved.value,
    topics: withId(topics.value),
    terms: withId(terms.value),
    sources: withId(sources.value),
  };
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/**
 * Reads `content/` below `root`, checks it and links it.
 * @throws {LibraryError} with everything that is wrong: shapes first; once they fit, whatever does not hold
 * between the files.
 */
export function loadLibrary(root: string): Library {
  const reader = new Reader(root);
  const draft = readDraft(reader);
  if (!draft || reader.problems.length > 0) throw new LibraryError(reader.problems);
  const problems = checks.flatMap((check) => check(draft));
  if (problems.length > 0) throw new LibraryError(problems);
  return freeze(link(draft));
}
