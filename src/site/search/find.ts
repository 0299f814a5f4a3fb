import type { Language } from '../../model/text.ts';
import type { SearchEntry } from './entries.ts';
import { exactHits, nearHits, type Hit } from './rank.ts';

/** What to look in: one standard, provisions of one obligation, or everything. */
export interface Filter {
  standard: string;
  obligation: string;
}

/** Gives what is found: at once what contains the query as it stands, then with it what a word search adds. */
export type Find = (query: string, filter: Filter) => AsyncGenerator<Hit[]>;

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{
    results: {
      id: string;
      data(): Promise<{ url: string; meta: Record<string, string>; content: string }>;
    }[];
  }>;
}

const most = 40;
const mostByWords = 12;

/** Where the entries and Pagefind's files lie. */
interface Places {
  language: Language;
  entries: string;
  pagefind: string;
  /** The standard whose page this is. */
  at?: string | undefined;
}

/** Loads what a search needs. Rejects where the entries cannot be had; without Pagefind the exact search goes on. */
export async function createFind({ entries: url, pagefind: folder, at }: Places): Promise<Find> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const all = (await response.json()) as SearchEntry[];
  const byUrl = new Map(all.map((entry) => [entry.url, entry]));
  const pagefind = loadPagefind(folder);

  return async function* find(query, { standard, obligation }) {
    const passes = (entry: SearchEntry) =>
      (standard === '' || entry.standard === standard) &&
      (obligation === '' || entry.obligations.some((one) => one === obligation));
    const entries = all.filter(passes);
    const held = exactHits(entries, query, at);
    const exact = held.length > 0 ? held : nearHits(entries, query);
    yield exact.slice(0, most);
    if (query.trim() === '' || exact.length >= mostByWords) return;
    const engine = await pagefind;
    if (!engine) return;
    const { results } = await engine.search(query);
    const found = await Promise.all(results.slice(0, mostByWords).map((result) => result.data()));
    const known = new Set(exact.map(({ entry }) => entry.url));
    const added = found.flatMap(({ url: address, meta, content }): Hit[] => {
      if (known.has(address)) return [];
      const entry = byUrl.get(address) ?? {
        url: address,
        name: meta.title ?? address,
        place: '',
        text: content,
        heading: '',
        obligations: [],
      };
      return passes(entry) ? [{ entry, marks: [] }] : [];
    });
    yield [...exact, ...added].slice(0, most);
  };
}

async function loadPagefind(folder: string): Promise<Pagefind | undefined> {
  try {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  } catch {
    return undefined;
  }
}
