import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LinkChecker } from 'linkinator';
import { parse } from 'node-html-parser';
import { glob } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { open, useBrowser } from './support/browser.ts';
import { serve } from './support/site.ts';

useBrowser();

/** Addresses on the site that lead nowhere, each with the page that links to it. */
async function broken(start: string): Promise<string[]> {
  const { origin } = new URL(start);
  const result = await new LinkChecker().check({
    path: start,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(origin) || link.includes('#/'),
  });
  expect(result.links.length).toBeGreaterThan(100);
  return result.links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent }) => `${parent} → ${url}`);
}

describe('the built site', () => {
  it('has no link that leads nowhere, anchors included', { timeout: 300_000 }, async () => {
    expect(await broken(`${inject('origin')}/`)).toEqual([]);
    expect(await broken(`${inject('origin')}/en/`)).toEqual([]);
  });

  it('has no link that leads elsewhere when its page is opened without the trailing slash', async () => {
    const pages = await glob('dist/**/*.html');
    expect(pages.length).toBeGreaterThan(100);
    const dependent = await Promise.all(
      pages.map(async (page) =>
        parse(await readFile(page, 'utf8'))
          .querySelectorAll('[href], [src], [action]')
          .flatMap(({ attributes: { href, src, action } }) => [href, src, action])
          .filter((link) => link !== undefined && !/^(#|\/|[a-z][a-z+.-]*:)/i.test(link))
          .map((link) => `${page} → ${link}`),
      ),
    );
    expect(dependent.flat()).toEqual([]);
  });

  it('shows both languages on the page for an address that does not exist', async () => {
    const { page, close } = await open('/standards/nothing/');
    expect(await page.locator('main').innerText()).toMatch(/地址可能有误[\s\S]*The address may be mistyped/);
    await close();
  });

  it('opens a page with and without its trailing slash', async () => {
    const { page, close } = await open('/standards/lhasa-returnees/4');
    expect(await page.locator('h1').innerText()).toContain('基本要求');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toContain('Basic requirements');
    await close();
  });

  it('loads nothing of React or the check on a page that is only read', async () => {
    const { page, close } = await open('/standards/lhasa-returnees/4/');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(scripts.filter((name) => /client|Check|react/i.test(name))).toEqual([]);
    await close();
  });

  it('publishes the same data for machines, each file true to its schema’s required keys', async () => {
    const origin = inject('origin');
    const get = async (path: string) => (await fetch(origin + path)).json();
    const [list, schema] = [await get('/data/standards.json'), await get('/data/schema/standard.json')];
    for (const { data } of list) {
      const standard = await get(data);
      expect(Object.keys(standard).sort()).toEqual([...schema.required].sort());
      expect(standard.clauses.find(({ id }: { id: string }) => id === '4.1').page.en).toBe(
        `/en/standards/${standard.id}/4/#4.1`,
      );
    }
    expect((await get('/data/questions.json')).length).toBeGreaterThan(50);
  });
});

describe('under a base path', () => {
  it('reads, searches, changes language and opens the check', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duibiao-'));
    await promisify(execFile)(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
      {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, BASE_PATH: '/some/base' },
      },
    );
    const { origin, stop } = await serve(folder, '/some/base');
    expect(await broken(`${origin}/some/base/`)).toEqual([]);
    const { page, close } = await open('/some/base/', { origin });
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('十五日');
    await page.locator('.search-results a').first().click();
    await page.waitForURL('**/some/base/standards/lhasa-returnees/6/#6.5.1');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/some/base/en/standards/lhasa-returnees/6/#6.5.1');
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await close();
    stop();
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('/some/base/standards/');
    await rm(folder, { recursive: true });
  });
});
