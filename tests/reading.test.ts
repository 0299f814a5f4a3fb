import { describe, expect, it } from 'vitest';
import { glob } from 'tinyglobby';
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

describe('the five standards', () => {
  it('mark as supplied what the source does not print', async () => {
    const { page, close } = await open('/standards/cross-strait/7/');
    expect(await page.locator('h1').innerText()).toBe('[7　服务内容]');
    expect(await page.locator('[data-clause="7.1.1"] .clause-number').innerText()).toBe('[7.1.1]');
    expect(await page.locator('.clause-heading').first().innerText()).toMatch(
      /^\[7\.1\]\u3000简历制作及面试技巧指导/,
    );
    await close();
  });

  it('link a clause that another names', async () => {
    const { page, close } = await open('/en/standards/chongqing/6/');
    await page.locator('[data-clause="6.1.3"] a.cited').click();
    await page.waitForURL('**/en/standards/chongqing/5/#5.1');
    await page.goto(page.url().replace('/5/#5.1', '/6/'));
    expect(await page.locator('[data-clause="6.1.7"] a.cited').allInnerTexts()).toEqual(['6.1.1', '6.1.6']);
    await close();
  });

  it('print the English that the source gives a term', async () => {
    const { page, close } = await open('/standards/chongqing/3/');
    const term = page.locator('[data-clause="3.2"] .printed-english');
    expect(await term.innerText()).toBe('career guidance service provider');
    expect(await term.getAttribute('lang')).toBe('en');
    await close();
  });

  it.each([
    ['', '2024年2月28日'],
    ['/en', '28 February 2024'],
  ])('tell that a draft has a published successor (%s)', async (root, day) => {
    for (const path of ['/standards/', '/standards/chongqing/']) {
      const { page, close } = await open(root + path);
      const status = page.locator('.status', { hasText: 'T/CQTSHRA 002-2024' });
      expect(await status.innerText()).toContain(day);
      await close();
    }
  });

  it('define career guidance in three ways, side by side', async () => {
    const { page, close } = await open('/terms/#career-guidance');
    expect(await page.locator('#career-guidance .definition').count()).toBe(3);
    await close();
  });

  it('have their drafting notes on a page each, which leads to the clause', async () => {
    const { page, close } = await open('/en/standards/lhasa-hardship/notes/');
    const notes = page.locator('.notes-list > li');
    expect(await notes.count()).toBeGreaterThanOrEqual(20);
    await notes.locator('a', { hasText: '3.3' }).first().click();
    await page.waitForURL('**/en/standards/lhasa-hardship/3/#3.3');
    await close();
  });

  it('show a table as one, with what is noted on its rows', async () => {
    const { page, close } = await open('/standards/lhasa-graduates/annex-A/');
    expect(await page.locator('tbody tr').count()).toBe(6);
    await page.getByRole('link', { name: '表A.1', exact: true }).click();
    await page.waitForURL('**/annex-A/#table-A.1');
    await close();
  });
});

describe('a topic', () => {
  it('is reached from a clause, shows who else asks and who is silent, and leads back', async () => {
    const { page, close } = await open('/standards/lhasa-graduates/8/');
    const clause = page.locator('[data-clause="8.5"]');
    await clause.getByText('怎样核对').press('Enter');
    await clause.getByRole('link', { name: /也这样问的/ }).press('Enter');
    await page.waitForURL('**/topics/complaints/#complaint-days');
    const section = page.locator('.topic-question', { has: page.locator('#complaint-days') });
    expect(await section.locator('tbody tr').count()).toBe(4);
    expect(await section.locator('tbody tr').first().innerText()).toContain('不超过5个工作日');
    expect(await section.locator('.topic-silent').innerText()).toContain('海峡两岸共通');
    await section.getByRole('link', { name: '7.3', exact: true }).press('Enter');
    await page.waitForURL('**/standards/lhasa-returnees/7/#7.3');
    await close();
  });
});

describe('every page', async () => {
  const files = await glob('**/*.html', { cwd: 'dist', ignore: ['**/check/**', 'en/check/**'] });
  const pages = [
    ...files.map((file) => `/${file.replace(/index\.html$/, '')}`).filter((path) => !path.endsWith('.html')),
    '/no-such-page/',
    '/en/no-such-page/',
  ];

  it('is there, of every standard in both languages', () => {
    expect(pages.length).toBeGreaterThan(120);
  });

  it.each(pages)(
    '%s is in its language, has no axe violation, dark and light, and fits a phone',
    // The comparison of all five standards is long, and the checker reads all of it twice.
    { timeout: 180_000 },
    async (path) => {
      const { page, close } = await open(path, { viewport: sizes.phone });
      if (!path.includes('no-such')) {
        const isEnglish = path.startsWith('/en/');
        expect(await page.locator('html').getAttribute('lang')).toBe(isEnglish ? 'en' : 'zh-CN');
        expect(/[\u4e00-\u9fff]/.test(await page.title())).toBe(!isEnglish);
      }
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
    },
  );
});
