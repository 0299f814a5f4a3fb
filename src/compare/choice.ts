import { Area, Obligation } from '../model/clause.ts';

/** Which questions of the chosen standards are shown. */
export const shows = ['all', 'differences', 'shared', 'only', 'missing'] as const;
export type Show = (typeof shows)[number];

/** What is looked at: the state of the view, as the address holds it. */
export interface Choice {
  /** Two or more, in the order of the site. */
  standards: string[];
  show: Show;
  /** For `only` and `missing`: the standard that alone asks, or that alone does not; any where empty. */
  of: string;
  area: Area | '';
  topic: string;
  obligation: Obligation | '';
  /** Words that the question or a clause contains. */
  words: string;
}

/** What there is to choose from. */
export interface Known {
  standards: readonly string[];
  topics: readonly string[];
  /** Whether only standards are chosen, and no questions. */
  onlyStandards?: boolean;
}

/** A choice of everything. */
export const everything = ({ standards }: Known): Choice => ({
  standards: [...standards],
  show: 'all',
  of: '',
  area: '',
  topic: '',
  obligation: '',
  words: '',
});

const known = <Value extends string>(values: readonly Value[], value: string | null): Value | '' =>
  values.find((candidate) => candidate === value) ?? '';

/** Reads the choice out of an address. What is unknown is left out; fewer than two standards mean all of them. */
export function choiceFrom(query: URLSearchParams, all: Known): Choice {
  const named = query.getAll('standard');
  const standards = all.standards.filter((id) => named.includes(id));
  const chosen = standards.length >= 2 ? standards : [...all.standards];
  return {
    standards: chosen,
    show: known(shows, query.get('show')) || 'all',
    of: known(chosen, query.get('of')),
    area: known(Area.options, query.get('area')),
    topic: known(all.topics, query.get('topic')),
    obligation: known(Obligation.options, query.get('obligation')),
    words: (query.get('words') ?? '').trim(),
  };
}

const narrowing = ['show', 'of', 'area', 'topic', 'obligation', 'words'] as const;

/** What an address asks for in vain, as `name=value`: what is unknown, or has no effect on the view. */
export function unheededIn(query: URLSearchParams, all: Known): string[] {
  const choice = choiceFrom(query, all);
  const named = query.getAll('standard');
  const isChoice = all.standards.filter((id) => named.includes(id)).length >= 2;
  const isOfOne = choice.show === 'only' || choice.show === 'missing';
  const isHeeded = (name: (typeof narrowing)[number], value: string): boolean =>
    !all.onlyStandards && choice[name] === value && (name !== 'of' || isOfOne);
  const inVain = (name: string, isHeededValue: (value: string) => boolean): string[] =>
    [...new Set(query.getAll(name).map((value) => value.trim()))]
      .filter((value) => value !== '' && !isHeededValue(value))
      .map((value) => `${name}=${value}`);
  return [
    ...inVain('standard', (value) => isChoice && choice.standards.includes(value)),
    ...narrowing.flatMap((name) => inVain(name, (value) => isHeeded(name, value))),
  ];
}

/** The choice as the query of an address; empty for a choice of everything. */
export function queryOf(choice: Choice, all: Known): string {
  const query = new URLSearchParams();
  if (choice.standards.length < all.standards.length)
    for (const id of choice.standards) query.append('standard', id);
  if (choice.show !== 'all') query.set('show', choice.show);
  if (choice.of && (choice.show === 'only' || choice.show === 'missing')) query.set('of', choice.of);
  for (const key of ['area', 'topic', 'obligation', 'words'] as const)
    if (choice[key]) query.set(key, choice[key]);
  return query.toString();
}
