import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';

useBrowser();

const chapter = '/standards/lhasa-returnees/4/';

describe('reading a chapter', () => {
  it.each([
    ['', '4.1.3', '不少于两处', '应·要求', '怎样核对'],
    ['/en', '4.1.3', 'at least two', 'shall · requirement', 'How this is checked'],
  ])(
    'shows each clause with its words, its obligation and how it is checked (%s)',
    async (root, id, words, obligation, reading) => {
      const { page, close } = await open(root + chapter);
      const clause = page.locator(`[data-clause="${id}"]`);
      expect(await clause.locator('.clause-text').innerText()).toContain(words);
      expect(await clause.locator('.obligation').first().innerText()).toBe(obligation);
      await clause.getByText(reading).first().click();
      const link = clause.locator('.criterion a').first();
      expect(await link.getAttribute('href')).toBe(`${root}/check/#/ask/evacuation-routes`);
      await close();
    },
  );

  it('keeps a permalink for list items, and goes there', async () => {
    const { page, close } = await open(`${chapter}#4.2-5`);
    const item = page.locator('#\\34 \\.2-5');
    expect(await item.innerText()).toContain('年度心理健康评估合格');
    expect(await item.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      sizes.desktop.height,
    );
    await close();
  });

  it('shows the other language beneath each clause, and remembers it', async () => {
    const { page, close } = await open(chapter);
    const english = page.locator('[data-clause="4.1.1"] .clause-second');
    expect(await english.isVisible()).toBe(false);
    await page.getByRole('button', { name: '每条之下显示英文' }).press('Enter');
    expect(await english.isVisible()).toBe(true);
    expect(await english.getAttribute('lang')).toBe('en');
    await page.goto(page.url().replace('/4/', '/5/'));
    expect(await page.locator('[data-clause="5.1"] .clause-second').first().isVisible()).toBe(true);
    await close();
  });

  it('keeps the reader on the same clause when the language changes', async () => {
    const { page, close } = await open(`${chapter}#4.3.2`);
    await page.waitForTimeout(200);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/standards/lhasa-returnees/4/#4.3.2');
    await close();
  });

  it('explains a term where it occurs, by keyboard', async () => {
    const { page, close } = await open(chapter);
    await page.getByRole('button', { name: '疏散通道' }).press('Enter');
    expect(await page.locator('#term-evacuation-route:popover-open').innerText()).toContain(
      'evacuation route',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    await close();
  });

  it('says at the clause that GB/T 36964—2018 is another document, and leads to what is known of it', async () => {
    const { page, close } = await open(chapter);
    const item = page.locator('[data-clause="4.2(3)"]');
    expect(await item.locator('.drafting').innerText()).toContain('软件');
    await item.locator('a.cited', { hasText: 'GB/T 36964' }).click();
    await page.waitForURL('**/sources/#gbt-36964-2018');
    expect(await page.locator('#gbt-36964-2018').innerText()).toContain('软件开发成本度量规范');
    await close();
  });

  it('prints as a clean document: text and numbers, no menus, no notes of ours', async () => {
    const { page, close } = await open(chapter);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.clause-text').first().isVisible()).toBe(true);
    for (const chrome of ['header.header', 'nav.sidebar', '.meta', '.drafting', '.parallel', '.colophon'])
      expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false);
    await close();
  });
});

describe('every page', () => {
  const slugs = [
    '',
    'standards/lhasa-returnees/',
    ...[1, 2, 3, 4, 5, 6, 7].map((chapter) => `standards/lhasa-returnees/${chapter}/`),
    'terms/',
    'sources/',
    'method/',
    'data/',
    'no-such-page/',
  ];
  const pages = slugs.flatMap((slug) => [`/${slug}`, `/en/${slug}`]);

  it.each(pages)('%s has no axe violation, dark and light, and fits a phone', async (path) => {
    const { page, close } = await open(path, { viewport: sizes.phone });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      sizes.phone.width,
    );
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
      document.documentElement.toggleAttribute('data-parallel', true);
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.setViewportSize(sizes.desktop);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it.each(pages.filter((path) => !path.includes('no-such')))(
    '%s is in the language of its address',
    async (path) => {
      const { page, close } = await open(path);
      const isEnglish = path.startsWith('/en/');
      expect(await page.locator('html').getAttribute('lang')).toBe(isEnglish ? 'en' : 'zh-CN');
      const title = await page.title();
      expect(/[\u4e00-\u9fff]/.test(title)).toBe(!isEnglish);
      await close();
    },
  );
});
