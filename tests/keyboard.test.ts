import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { open, useBrowser } from './support/browser.ts';

useBrowser();

/** What has the focus, and whether it can be seen there: in the window, and under nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { left, top, bottom, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
    const label = element.labels?.[0];
    const isSeen =
      top >= 0 &&
      bottom <= window.innerHeight &&
      (element.contains(over) || over?.contains(element) || label?.contains(over));
    return {
      kind: element.localName === 'input' ? element.type : element.localName,
      name: element.name ?? '',
      text: element.innerText || label?.innerText || '',
      question: element.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null,
      hidden: isSeen ? null : `${element.localName} ${element.innerText}`.slice(0, 60),
    };
  });
type Focus = Awaited<ReturnType<typeof focused>>;

/** Answers the question that the focus has come to, going from part to part of it by Tab. */
async function answer(page: Page, { kind }: Focus, step: (key: string) => Promise<Focus>): Promise<void> {
  if (kind === 'radio' || kind === 'checkbox') await step('1');
  else if (kind === 'text') await page.keyboard.type('3');
  else if (kind === 'date') await page.keyboard.type('11012026');
  else if (kind === 'button') {
    await step('Enter');
    await page.keyboard.type('LW');
  }
  const parts = await page.evaluate(
    () => document.activeElement?.closest('[data-answer]')?.querySelectorAll('select, [type="date"]').length,
  );
  for (let at = 0; parts && at < 3; at += 1) {
    const next = await step('Tab');
    if (next.kind === 'select') await page.keyboard.press('ArrowDown');
    else if (next.kind === 'text') await page.keyboard.type('3');
    else if (next.kind === 'date') {
      await page.keyboard.type('11012026');
      return;
    } else return;
  }
}

it.each(['/check/', '/en/check/'])(
  '%s is filled in with keys alone, from the start to a Word file, the focus always in sight',
  { timeout: 240_000 },
  async (path) => {
    const { page, close } = await open(path, { viewport: { width: 1280, height: 760 } });
    await page.locator('input[name="agency"]').waitFor();
    const hidden: string[] = [];
    const step = async (key: string): Promise<Focus> => {
      await page.keyboard.press(key);
      await page.waitForTimeout(40);
      const now = await focused(page);
      if (now.hidden) hidden.push(now.hidden);
      return now;
    };
    const tabTo = async (is: (focus: Focus) => boolean): Promise<void> => {
      for (let at = 0; at < 60; at += 1) if (is(await step('Tab'))) return;
      throw new Error('Tab does not come there.');
    };

    await tabTo(({ name }) => name === 'agency');
    await page.keyboard.type('某机构');
    await tabTo(({ name }) => name === 'standards');
    await step('ArrowDown');
    await page.keyboard.press('Space');
    await tabTo(({ text }) => /^(开始填写|Begin)$/.test(text));
    await page.keyboard.press('Enter');
    await page.locator('[data-question]').first().waitFor();
    await expect.poll(async () => (await focused(page)).kind).toBe('h2');

    const seen: (string | null)[] = [];
    for (let now = await step('Alt+n'); now.question && !seen.includes(now.question);) {
      seen.push(now.question);
      await answer(page, now, step);
      // What is behind the question is passed by now and then.
      if (seen.length % 8 === 0) for (let at = 0; at < 6; at += 1) await step('Tab');
      now = await step('Alt+n');
    }
    const questions = await page.locator('[data-question]').count();
    expect(seen.length).toBeGreaterThan(questions * 0.95);

    await page.keyboard.press('Alt+r');
    await page.locator('article').waitFor();
    await expect.poll(async () => (await focused(page)).text).toMatch(/差距报告|Gap report/);
    await tabTo(({ text }) => text.startsWith('Word'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect((await focused(page)).text).toMatch(/^Word/);
    expect(hidden).toEqual([]);
    await close();
  },
);
