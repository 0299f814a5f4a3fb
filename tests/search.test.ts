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

/** Thirty queries: words, fragments from the middle of a sentence, numbers of clauses and documents. */
const queries: [query: string, clause: string][] = [
  ['投诉', 'lhasa-returnees/7/#7.3'],
  ['投诉', 'chongqing/9/#9.3'],
  ['十五日', 'lhasa-returnees/6/#6.5.1'],
  ['汉藏双语', 'lhasa-returnees/4/#4.1.3'],
  ['返乡农民工', 'lhasa-returnees/1/#1-p1'],
  ['疏散通道', 'lhasa-hardship/4/#4.1.3'],
  ['自杀', 'chongqing/8/#8.2.1'],
  ['商业秘密', 'cross-strait/5/#5.6.3'],
  ['微信公众号', 'lhasa-graduates/8/#8.3'],
  ['模拟面试', 'cross-strait/7/#7.1.2'],
  ['录音录像', 'lhasa-graduates/annex-A/#table-A.1-3'],
  ['日内完成首次', 'lhasa-returnees/6/#6.5.1'],
  ['无影响服务质量的身心', 'lhasa-returnees/4/#4.2-5'],
  ['提前2个工作日', 'lhasa-graduates/6/#6.1-3'],
  ['提前2个工作日将宣讲材料', 'chongqing/7/#7.1.2'],
  ['5个工作日内', 'lhasa-graduates/8/#8.5'],
  ['15个工作日', 'lhasa-returnees/7/#7.3'],
  ['3台或以上的联网', 'chongqing/4/#4.2.2d'],
  ['指定1名就业服务人员', 'lhasa-hardship/7/#7.2-3'],
  ['建立台账并录入', 'lhasa-hardship/7/#7.2-1'],
  ['来访者自愿的情况', 'chongqing/8/#8.1.2'],
  ['线下“一站式”办理', 'cross-strait/4/#4.7.2'],
  ['信息技术、金融服务', 'cross-strait/5/#5.4.2'],
  ['6.5.1', 'lhasa-returnees/6/#6.5.1'],
  ['8.5', 'lhasa-graduates/8/#8.5'],
  ['4.2.2d)', 'chongqing/4/#4.2.2d'],
  ['4.2（6）', 'lhasa-hardship/4/#4.2-6'],
  ['表A.1', 'lhasa-hardship/annex-A/#table-A.1'],
  ['GB/T 33554', 'lhasa-hardship/4/#4.1.1'],
  ['GB/T33554', 'lhasa-hardship/4/#4.1.1'],
  ['gb／t 33554—2017', 'lhasa-hardship/4/#4.1.1'],
  ['GB/T 19038', 'chongqing/9/#9.2.3a'],
  ['国发〔2019〕28号', 'chongqing/bibliography/#bibliography-2'],
  ['三台联网计算机', 'chongqing/4/#4.2.2d'],
  ['创业计划保密', 'lhasa-graduates/6/#6.4-2'],
];

describe('search in Chinese, over the five standards', () => {
  it.each(queries)('finds for %s, among the first three, %s', async (query, clause) => {
    const { page, close } = await open('/');
    await page.keyboard.press('Control+k');
    expect((await found(page, query)).slice(0, 3)).toContain(`/standards/${clause}`);
    await close();
  });

  it('finds first, in the standard that is being read, a number that several have', async () => {
    for (const standard of ['lhasa-graduates', 'chongqing', 'cross-strait']) {
      const { page, close } = await open(`/standards/${standard}/`);
      await page.keyboard.press('Control+k');
      expect((await found(page, '第7章'))[0]).toBe(`/standards/${standard}/7/`);
      await close();
    }
  });

  it('can be kept to one standard and to one obligation', async () => {
    const { page, close } = await open('/');
    await page.keyboard.press('Control+k');
    expect((await found(page, '投诉')).length).toBeGreaterThan(10);
    await page.getByLabel('标准', { exact: true }).selectOption('lhasa-graduates');
    const kept = await found(page, '投诉');
    expect(kept.every((url) => url.startsWith('/standards/lhasa-graduates/'))).toBe(true);
    await page.getByLabel('标准', { exact: true }).selectOption('');
    await page.getByLabel('义务').selectOption('should');
    expect(await found(page, '社会评价')).toEqual(['/standards/lhasa-hardship/8/#8.1-3']);
    expect(await page.locator('.search-obligation').allInnerTexts()).toEqual(['宜·推荐']);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('says so where nothing is found', async () => {
    const { page, close } = await open('/');
    await page.keyboard.press('Control+k');
    expect(await found(page, 'zzz')).toEqual([]);
    expect(await page.locator('.search-status').innerText()).toContain('没有找到');
    await close();
  });
});

describe('search in English', () => {
  it.each([
    ['complaint', '/lhasa-returnees/7/#7.3'],
    ['complaints', '/lhasa-returnees/7/#7.3'],
    ['fifteen days', '/lhasa-returnees/6/#6.5.1'],
    ['within 15 working days', '/lhasa-returnees/7/#7.3'],
    ['GB/T33554', '/lhasa-hardship/4/#4.1.1'],
    ['networked computers', '/chongqing/4/#4.2.2d'],
    ['6.5.1', '/lhasa-returnees/6/#6.5.1'],
  ])('finds %s', async (query, clause) => {
    const { page, close } = await open('/en/');
    await page.keyboard.press('Control+k');
    expect((await found(page, query)).slice(0, 3)).toContain(`/en/standards${clause}`);
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
