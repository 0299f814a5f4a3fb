import type { Page } from 'playwright-core';
import type { Pack } from '../../src/model/pack.ts';

/** A value as Astro writes it into the page for an island. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return [1, value.map(written)];
  if (typeof value !== 'object' || value === null) return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([key, part]) => [key, written(part)]))];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const plain = (text: string): string =>
  text
    .replace(/&(quot|#34|#x22);/g, '"')
    .replace(/&(apos|#39|#x27);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&(amp|#38|#x26);/g, '&');

/** From now on the check is served as after a content update that has moved questions. */
export async function serveMoved(page: Page, moved: Partial<Pack['moved']>): Promise<void> {
  await page.context().route(/\/check\/(#.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/ props="([^"]*&quot;pack&quot;[^"]*)"/, (_, props: string) => {
      const given = JSON.parse(plain(props)) as { pack: [0, Record<string, unknown>] };
      given.pack[1]['moved'] = written({ questions: {}, fields: {}, options: {}, ...moved });
      return ` props="${escaped(JSON.stringify(given))}"`;
    });
    if (body === html) throw new Error('The page has no pack to change.');
    await route.fulfill({ response, body });
  });
}
