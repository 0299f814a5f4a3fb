import type { Pack } from '../pack.ts';

const packs = new Map<string, Promise<Pack>>();

/** What a view is made of, fetched once a page; after a failure the next call tries again. */
export function packAt<Of extends Pack>(url: string): Promise<Of> {
  const known = packs.get(url);
  if (known) return known as Promise<Of>;
  const coming = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<Of>;
  });
  packs.set(url, coming);
  coming.catch(() => packs.delete(url));
  return coming;
}
