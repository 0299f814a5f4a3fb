import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';

useBrowser();

describe.each([
  ['', '更多', ['主题', '术语', '引用文件']],
  ['/en', 'More', ['Topics', 'Terms', 'Cited documents']],
] as const)('the doors of the site (%s/)', (root, more, behind) => {
  it.each([320, sizes.phone.width, 560, 800])(
    'all fit a window of %i px, without scrolling sideways',
    async (width) => {
      const { page, close } = await open(`${root}/topics/`, { viewport: { width, height: 700 } });
      const nav = page.locator('.masthead-rooms');
      expect(await nav.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { right } = await nav.evaluate((one) =>
        [...one.querySelectorAll(':scope > a, :scope > button')]
          .map((door) => door.getBoundingClientRect())
          .reduce((last, box) => (box.right > last.right ? box : last)),
      );
      expect(right).toBeLessThanOrEqual(width);
      await close();
    },
  );

  it('that are looked things up in are behind one button on a phone, by keyboard and without script', async () => {
    const { page, close } = await open(`${root}/standards/`, {
      viewport: sizes.phone,
      javaScriptEnabled: false,
    });
    const button = page.getByRole('button', { name: more, exact: true });
    const links = page.locator('.masthead-more-list a');
    expect(await links.first().isVisible()).toBe(false);
    await button.press('Enter');
    expect(await links.allInnerTexts()).toEqual(behind);
    await page.keyboard.press('Escape');
    expect(await links.first().isVisible()).toBe(false);
    await button.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/topics\/$/);
    await close();
  });

  it('have no axe violation on a phone, folded and unfolded, in either theme, and say where one is', async () => {
    const { page, close } = await open(`${root}/terms/`, { viewport: sizes.phone });
    const button = page.getByRole('button', { name: more, exact: true });
    expect(await violations(page)).toEqual([]);
    await button.press('Enter');
    expect(await page.locator('.masthead-more-list [aria-current]').innerText()).toBe(behind[1]);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('are all in view where there is room', async () => {
    const { page, close } = await open(`${root}/`);
    expect(await page.locator('.masthead-rooms > a:visible').count()).toBe(7);
    expect(await page.getByRole('button', { name: more, exact: true }).isVisible()).toBe(false);
    await close();
  });
});
