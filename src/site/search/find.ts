import type { Language } from '../../model/text.ts';
import type { SearchEntry } from './entries.ts';
import { exactHits, type Hit } from './rank.ts';

/** Gives what is found: at once what contains the query as it stands, then with it what a word search adds. */
export type Find = (query: string) => AsyncGenerator<Hit[]>;

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
}

/** Loads what a search needs. Rejects where the entries cannot be had; without Pagefind the exact search goes on. */
export async function createFind({ entries: url, pagefind: folder }: Places): Promise<Find> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const entries = (await response.json()) as SearchEntry[];
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  const pagefind = loadPagefind(folder);

  return async function* find(query) {
    const exact = exactHits(entries, query);
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
        obligations: [],
      };
      return [{ entry, marks: [] }];
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
