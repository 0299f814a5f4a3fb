import type { Answer, Check, Value } from '../model/answer.ts';
import type { Pack, PackQuestion } from '../model/pack.ts';
import type { Language } from '../model/text.ts';
import { dayInWords } from '../words/answer.ts';
import { labelled, list, say } from '../words/join.ts';
import { answerLabels, stateLabels, unitLabels } from '../words/labels.ts';
import type { LeftOver } from './schema.ts';

/**
 * The answers of a check that no question asks any more: they are kept, and count for nothing. One to a question that
 * was split is left out once each question that it was split into has an answer.
 */
export function leftOverOf(check: Check, { questions, moved, language }: Pack): LeftOver[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.entries(check.answers).flatMap(([id, answer]): LeftOver[] => {
    const question = byId.get(id);
    if (question) return partsLeft(question, answer, language);
    const was = moved.questions[id];
    const to = was?.to ?? [];
    if (to.length > 1 && to.every((one) => check.answers[one])) return [];
    const now = to.flatMap((one) => byId.get(one)?.ask ?? []);
    return [{ question: id, ask: was?.ask ?? null, now, answered: answerAlone(answer, language) }];
  });
}

/** Fields of people, and options, that their question does not have any more. */
function partsLeft(question: PackQuestion, { people = [], value }: Answer, language: Language): LeftOver[] {
  if (question.type === 'roster') {
    const gone = new Set(
      people.flatMap(({ fields }) => Object.keys(fields)).filter((field) => !question.fields[field]),
    );
    return [...gone].map((field) => ({
      question: `${question.id}.${field}`,
      ask: null,
      now: [],
      answered: people.flatMap(({ name, fields }) =>
        fields[field] ? [labelled(name, valueAlone(fields[field], language).join(' '), language)] : [],
      ),
    }));
  }
  if (!('options' in question) || !value) return [];
  const known = new Set(question.options.map(({ id }) => id));
  const picked = question.type === 'choice' ? [value.choice ?? ''] : (value.picked ?? []);
  const gone = picked.filter((option) => option && !known.has(option));
  return gone.length === 0 ? [] : [{ question: question.id, ask: question.ask, now: [], answered: gone }];
}

/** An answer in words where its question is not there to say what they mean. */
function answerAlone(answer: Answer, language: Language): string[] {
  const more = (['reason', 'note', 'owner'] as const).flatMap((key) => {
    const text = answer[key]?.trim();
    return text ? [labelled(say(answerLabels[key], language), text, language)] : [];
  });
  const documents = (answer.evidence ?? []).map(({ document, kept }) =>
    labelled(
      say(answerLabels.evidence, language),
      [document, kept].filter(Boolean).join(language === 'zh' ? '，' : ', '),
      language,
    ),
  );
  const due = answer.due
    ? [labelled(say(answerLabels.due, language), dayInWords(answer.due, language), language)]
    : [];
  const people = (answer.people ?? []).map(({ name, fields }) =>
    labelled(
      name,
      list(
        Object.values(fields).flatMap((value) => valueAlone(value, language)),
        language,
      ),
      language,
    ),
  );
  return [...valueAlone(answer.value ?? {}, language), ...people, ...more, ...documents, ...due];
}

function valueAlone(value: Value, language: Language): string[] {
  const { state, number, never, picked = [], none, choice, date, edition, by, on, every, unit, last } = value;
  const interval = [every === undefined ? '' : String(every), unit ? say(unitLabels[unit], language) : ''];
  const said = [
    state && say(stateLabels[state], language),
    number === undefined ? undefined : String(number),
    never && say({ zh: '没有做', en: 'not done at all' }, language),
    list(picked, language),
    none && say({ zh: '都没有', en: 'none of these' }, language),
    choice,
    date && dayInWords(date, language),
    edition,
    by,
    on && dayInWords(on, language),
    interval.filter(Boolean).join(language === 'zh' ? '' : ' '),
    last && dayInWords(last, language),
  ];
  return said.filter((part): part is string => !!part);
}
