import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './support/axe.ts';
import { open, useBrowser } from './support/browser.ts';

useBrowser();

/** Types a query and gives the addresses found, best first. */
async function found(page: Page, query: string): Promise<string[]> {
  const field = page.getByRole('searchbox');
  await field.fill(query);
  await page.waitForFunction(
    (text) =>
      (document.querySelector('.search-status')?.textContent ?? '') !== '' &&
      document.querySelector<HTMLInputElement>('#search-query')?.value === text,
    query,
  );
  await page.waitForTimeout(300);
  return page
    .locator('.search-results a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
    );
}

const chapter = '/standards/lhasa-returnees';

describe('search in Chinese', () => {
  it.each([
    ['投诉', `${chapter}/7/#7.3`],
    ['十五日', `${chapter}/6/#6.5.1`],
    ['汉藏双语', `${chapter}/4/#4.1.3`],
    ['返乡农民工', `${chapter}/1/#1-p1`],
    ['GB/T 33554', `${chapter}/4/#4.1.1`],
    ['GB/T33554', `${chapter}/4/#4.1.1`],
    ['gb／t 33554—2017', `${chapter}/2/#2-p3`],
    ['6.5.1', `${chapter}/6/#6.5.1`],
    ['第7章', `${chapter}/7/`],
    ['日内完成首次', `${chapter}/6/#6.5.1`],
    ['无影响服务质量的身心', `${chapter}/4/#4.2-5`],
    ['15个工作日', `${chapter}/7/#7.3`],
    ['录音 预约', undefined],
  ])('finds %s', async (query, clause) => {
    const { page, close } = await open('/');
    await page.keyboard.press('Control+k');
    const links = await found(page, query);
    if (clause) expect(links.slice(0, 3)).toContain(clause);
    else expect(await page.locator('.search-status').innerText()).toContain('没有找到');
    await close();
  });
});

describe('search in English', () => {
  it.each([
    ['complaint', '/7/#7.3'],
    ['complaints', '/7/#7.3'],
    ['fifteen days', '/6/#6.5.1'],
    ['within 15 working days', '/7/#7.3'],
    ['GB/T33554', '/4/#4.1.1'],
    ['6.5.1', '/6/#6.5.1'],
  ])('finds %s', async (query, clause) => {
    const { page, close } = await open('/en/');
    await page.keyboard.press('Control+k');
    expect((await found(page, query)).slice(0, 3)).toContain(`/en${chapter}${clause}`);
    await close();
  });
});

describe('the search dialog', () => {
  it('is used with the keyboard alone and leads to the clause', async () => {
    const { page, close } = await open('/');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /搜索条文/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('十五日');
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results mark').first().innerText()).toBe('十五日');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${chapter}/6/#6.5.1`);
    await close();
  });

  it('keeps the place of somebody who has moved on before the word search has answered', async () => {
    const { page, close } = await open('/en/');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/pagefind/fragment/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('complaints');
    const hits = page.locator('.search-results a');
    await hits.first().waitFor();
    const before = await hits.count();
    await page.keyboard.press('ArrowDown');
    answer();
    await hits.nth(before).waitFor();
    expect(await hits.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });

  it('says so when the search data cannot be loaded, and works again afterwards', async () => {
    const { page, close } = await open('/', { expected: /503/ });
    await page.route('**/data/search/*', (route) => route.fulfill({ status: 503 }));
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('投诉');
    await page.getByText('搜索数据未能载入').waitFor();
    await page.unroute('**/data/search/*');
    expect(await found(page, '投诉处理')).not.toEqual([]);
    await close();
  });
});
