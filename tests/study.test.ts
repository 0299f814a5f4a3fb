import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Deck } from '../src/study/cards/card.ts';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';

useBrowser();

const deckIn = async (language: 'zh' | 'en'): Promise<Deck> =>
  (await fetch(`${inject('origin')}/data/study/${language}.json`)).json() as Promise<Deck>;

/** The card at hand, as it lies in the deck. */
async function cardOn(page: Page, deck: Deck) {
  const id = await page.locator('[data-card]').getAttribute('data-card');
  return deck.cards.find((card) => card.id === id)!;
}

/** The texts of the options in the order shown, without what is beside them. */
const optionsOn = (page: Page) =>
  page
    .locator('.options button > span:not(.mark)')
    .evaluateAll((spans) => spans.map((span) => span.textContent));

/** Answers the card at hand by its number key. */
async function answer(page: Page, deck: Deck, rightly: boolean): Promise<void> {
  const card = await cardOn(page, deck);
  const shown = await optionsOn(page);
  await page.keyboard.press(String(shown.indexOf(card.options[rightly ? 0 : 1]!) + 1));
}

/** Answers all that is left of a sitting, from the keyboard alone. */
async function finish(page: Page, deck: Deck, rightly: (index: number) => boolean): Promise<number> {
  let count = 0;
  while (await page.locator('[data-card]').count()) {
    const { id } = await cardOn(page, deck);
    await answer(page, deck, rightly(count++));
    await page.locator('.feedback .primary').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => document.querySelector('[data-card]')?.getAttribute('data-card') !== before,
      id,
    );
  }
  return count;
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).press('Enter'),
  ] as never);
  return {
    name: download.suggestedFilename(),
    text: await readFile((await download.path())!, 'utf8'),
  };
}

const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('duibiao:study')));

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

const words = {
  zh: {
    root: '',
    standard: '返乡农民工',
    chapter: '做题：7　评价与持续改进',
    read: '读：7　评价与持续改进',
    result: /^学一章：\d+题对\d+题$/,
    goOn: '接着做',
    next: '下一题',
  },
  en: {
    root: '/en',
    standard: 'Returned migrant workers',
    chapter: 'Cards: 7 Evaluation and continual improvement',
    read: 'Read: 7 Evaluation and continual improvement',
    result: /^A chapter: \d+ of \d+ right$/,
    goOn: 'Go on',
    next: 'Next card',
  },
};

describe.each(['zh', 'en'] as const)('a course (%s)', (language) => {
  const say = words[language];

  it('is taken chapter by chapter from the keyboard, and reloading does not lose the place', async () => {
    const deck = await deckIn(language);
    const { page, close } = await open(`${say.root}/study/`);
    await page.getByRole('link', { name: say.standard, exact: true }).press('Enter');
    const read = page.getByRole('link', { name: say.read });
    expect(await read.getAttribute('href')).toBe(`${say.root}/standards/lhasa-returnees/7/`);
    await page.getByRole('button', { name: say.chapter }).press('Enter');
    await page.locator('[data-card]').waitFor();

    await answer(page, deck, false);
    await page.getByRole('button', { name: say.next }).press('Enter');
    await answer(page, deck, true);
    const second = await cardOn(page, deck);
    await page.reload();
    await page.locator('[data-card]').waitFor();
    expect((await cardOn(page, deck)).id).toBe(second.id);
    expect(await page.locator('.feedback [role="status"]').innerText()).toContain(
      second.reason.split('\n')[0],
    );
    await page.getByRole('button', { name: say.next }).press('Enter');

    const chapter = deck.cards.filter((card) => card.standard === 'lhasa-returnees' && card.chapter === '7');
    expect(await finish(page, deck, () => true)).toBe(chapter.length - 2);
    const heading = page.getByRole('heading', { level: 2 });
    expect(await heading.innerText()).toMatch(say.result);
    expect(await heading.innerText()).toContain(String(chapter.length - 1));
    expect(await page.locator('.missed > li').count()).toBe(1);
    await close();
  });
});

describe('a card', () => {
  it('is read out with its text as it appears, and so are the answer and its reason', async () => {
    const deck = await deckIn('en');
    const { page, close } = await open('/en/study/');
    await page.getByRole('button', { name: /^10 cards/ }).press('Enter');
    const group = page.locator('[data-card]');
    await group.waitFor();
    const card = await cardOn(page, deck);
    expect(await group.evaluate((element) => element === document.activeElement)).toBe(true);
    const name = await group.evaluate((element) =>
      element
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => document.getElementById(id)!.textContent)
        .join(' '),
    );
    expect(name).toContain('Card 1 of 10');
    expect(name).toContain(card.stem);
    await answer(page, deck, false);
    const status = page.locator('.feedback [role="status"]');
    await expect.poll(() => status.innerText()).toMatch(/Wrong[\s\S]*Answer: /);
    expect(await status.innerText()).toContain(card.options[0]);
    expect(await page.getByRole('link', { name: /^See the/ }).getAttribute('href')).toBe(card.href);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Next card');
    await close();
  });

  it('shows the other language beneath where that is wanted, and remembers the wish', async () => {
    const [zh, en] = [await deckIn('zh'), await deckIn('en')];
    const { page, close } = await open('/study/');
    await page.getByRole('checkbox', { name: '附英文' }).check();
    await page.getByRole('button', { name: '做10题' }).click();
    await page.reload();
    const card = await cardOn(page, zh);
    const other = en.cards.find(({ id }) => id === card.id)!;
    await page.locator('#card-stem .other[lang="en"]').waitFor();
    expect(await page.locator('#card-stem').innerText()).toContain(other.stem);
    await close();
  });

  it('whose clause has changed is marked and asked again, and the record of the others stays', async () => {
    const deck = await deckIn('en');
    const { page, close } = await open('/en/study/');
    await page.getByRole('button', { name: /^10 cards/ }).press('Enter');
    await page.locator('[data-card]').waitFor();
    const card = await cardOn(page, deck);
    await finish(page, deck, () => true);
    await page.route('**/data/study/en.json', (route) =>
      route.fulfill({
        json: {
          ...deck,
          cards: deck.cards.map((one) => (one.id === card.id ? { ...one, fingerprint: 'another' } : one)),
        },
      }),
    );
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.reload();
    await page.getByText(/^1 due, 0 new/).waitFor();
    await page.getByRole('button', { name: 'Begin today’s review' }).press('Enter');
    expect((await cardOn(page, deck)).id).toBe(card.id);
    expect(await page.locator('.changed').innerText()).toBe('Changed');
    await close();
  });
});

describe('a review', () => {
  it('is done for the day when it is done; what was wrong comes back the next day, first', async () => {
    const deck = await deckIn('zh');
    const { page, close } = await open('/method/');
    await page.clock.install({ time: new Date('2026-11-20T09:00:00') });
    await page.goto(page.url().replace('/method/', '/study/'));
    await page.getByText('该复习0题，新题10题').waitFor();
    await page.getByRole('button', { name: '开始今天的复习' }).press('Enter');
    await page.locator('[data-card]').waitFor();
    const first = await cardOn(page, deck);
    expect(await finish(page, deck, (index) => index > 0)).toBe(10);
    await page.getByRole('link', { name: '回学习首页' }).press('Enter');
    await page.getByText('今天的都做完了').waitFor();

    await page.clock.setSystemTime(new Date('2026-11-21T07:00:00'));
    await page.reload();
    await page.getByText('该复习1题，新题10题').waitFor();
    await page.getByRole('button', { name: '开始今天的复习' }).press('Enter');
    expect((await cardOn(page, deck)).id).toBe(first.id);

    await page.clock.setSystemTime(new Date('2026-11-30T07:00:00'));
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.reload();
    await page.getByText('该复习10题，新题10题').waitFor();
    await close();
  });
});

describe('a mock exam', () => {
  it('shows no answer before it is handed in, lets one think again, and comes to a result by area', async () => {
    const deck = await deckIn('en');
    const { page, close } = await open('/en/study/');
    await page.getByLabel('Timed (20 minutes)').uncheck();
    await page.getByRole('button', { name: 'Begin the exam' }).press('Enter');
    await page.locator('[data-card]').waitFor();
    expect(await page.getByRole('timer').count()).toBe(0);
    await answer(page, deck, false);
    await answer(page, deck, true);
    expect(await page.locator('.options .right, .options .wrong').count()).toBe(0);
    expect(await page.locator('.options [aria-pressed="true"]').count()).toBe(1);
    await page.locator('.card').press('Enter');
    await page.getByText('Card 2 of 20').waitFor();
    await page.getByText('19 not answered').waitFor();
    const handIn = page.getByRole('button', { name: 'Hand in', exact: true });
    await handIn.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Hand in now?' });
    await dialog.getByText('Of 20, 19 are not answered').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-card]').count()).toBe(1);
    await handIn.press('Enter');
    await dialog.getByRole('button', { name: 'Hand in now' }).press('Enter');
    await page.getByRole('heading', { name: 'Mock exam: 1 of 20 right' }).waitFor();
    expect(await page.locator('.tally-table tbody th').allInnerTexts()).toEqual([
      'Facilities',
      'Staffing',
      'Processes',
      'Terms',
    ]);
    expect(await page.locator('.missed > li').first().innerText()).toContain('Not answered.');
    const counts = await page.locator('.tally-table tbody td:last-child').allInnerTexts();
    expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(20);
    await page.getByRole('link', { name: 'To the study room' }).press('Enter');
    expect(await page.locator('[aria-labelledby="progress"]').innerText()).toContain('1 of 20 right');
    await close();
  });

  it('ends when time is up, and does not when the clock has been switched off', async () => {
    const { page, close } = await open('/method/');
    await page.clock.install({ time: new Date('2026-11-20T09:00:00') });
    await page.goto(page.url().replace('/method/', '/study/'));
    const begin = page.getByRole('button', { name: '开考' });
    await begin.press('Enter');
    await page.getByRole('button', { name: '关掉计时' }).press('Enter');
    await page.clock.runFor('30:00');
    expect(await page.locator('[data-card]').count()).toBe(1);
    await page.getByRole('link', { name: '学习首页' }).press('Enter');
    await begin.press('Enter');
    await page.getByRole('timer').waitFor();
    await page.clock.runFor('19:30');
    await page.getByText('还剩不到一分钟。').waitFor({ state: 'attached' });
    await page.clock.runFor('00:40');
    await page.getByRole('heading', { name: '模拟考试：20题对0题' }).waitFor();
    await close();
  });
});

describe('progress', () => {
  it('is saved to a file, erased for good, and opened again as it was', async () => {
    const deck = await deckIn('zh');
    const { page, close } = await open('/study/');
    await page.getByRole('button', { name: '做10题' }).press('Enter');
    await page.locator('[data-card]').waitFor();
    await finish(page, deck, () => true);
    await page.getByRole('link', { name: '回学习首页' }).press('Enter');
    const before = await page.locator('#progress ~ .scroll').first().innerText();
    const file = await saved(page, '把进度存为文件');
    expect(file.name).toMatch(/^学习进度-\d{4}-\d\d-\d\d\.study\.json$/);

    await page.getByRole('button', { name: '清除进度' }).press('Enter');
    await page.getByRole('button', { name: '永久清除' }).press('Enter');
    await page.getByText('已清除全部学习进度。').waitFor();
    expect(await kept(page)).toEqual([]);
    expect(await page.locator('.tally-table').count()).toBe(0);

    await page.locator('input[type="file"]').setInputFiles({
      name: 'a.study.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
    await page.getByText('其中有10题的记录').waitFor();
    await page.reload();
    await expect.poll(() => page.locator('#progress ~ .scroll').first().innerText()).toBe(before);
    await close();
  });

  it('refuses a file that is broken, foreign or from the future, and what was there stays', async () => {
    const deck = await deckIn('en');
    const { page, close } = await open('/en/study/');
    await page.getByRole('button', { name: /^10 cards/ }).press('Enter');
    await page.locator('[data-card]').waitFor();
    await answer(page, deck, true);
    await page.getByRole('link', { name: 'Study room' }).press('Enter');
    const before = await page.evaluate(() => localStorage.getItem('duibiao:study'));
    for (const [text, reason] of [
      ['{"format":', /not JSON/],
      ['{"format":"duibiao-check","version":2}', /not progress/],
      ['{"format":"duibiao-study","version":7}', /newer version \(format 7\)/],
      ['{"format":"duibiao-study","version":1,"cards":{"x":1}}', /damaged/],
    ] as const) {
      await page.locator('input[type="file"]').setInputFiles({
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await expect.poll(() => page.locator('#open-progress-outcome').innerText()).toMatch(reason);
    }
    expect(await page.evaluate(() => localStorage.getItem('duibiao:study'))).toBe(before);
    await close();
  });

  it('is told to be lost where the browser keeps nothing, and studying goes on', async () => {
    const deck = await deckIn('zh');
    const { page, close } = await open('/method/', { expected: /denied|StarlightThemeProvider/ });
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto(page.url().replace('/method/', '/study/'));
    await page.getByRole('alert').filter({ hasText: '不允许本站保存' }).waitFor();
    await page.getByRole('button', { name: '做10题' }).press('Enter');
    expect(await finish(page, deck, () => true)).toBe(10);
    await close();
  });

  it('says that the cards could not be fetched, and tries again', async () => {
    const { page, close } = await open('/method/');
    await page.route('**/data/study/zh.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(page.url().replace('/method/', '/study/'));
    const again = page.getByRole('button', { name: '再试一次' });
    await again.waitFor();
    await page.unroute('**/data/study/zh.json');
    await again.press('Enter');
    await page.getByRole('heading', { name: '今天的复习' }).waitFor();
    await close();
  });
});

describe('a sheet', () => {
  it('prints the cards, then the answers, and nothing of the controls', async () => {
    const deck = await deckIn('en');
    const { page, close } = await open('/en/study/#/sheet');
    await page.locator('.sheet').getByLabel('Standard').selectOption('lhasa-hardship');
    const count = deck.cards.filter(({ standard }) => standard === 'lhasa-hardship').length;
    expect(await page.locator('.sheet-cards > li').count()).toBe(count);
    expect(await page.locator('.sheet-answers > li').count()).toBe(count);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: /^Print/ }).isVisible()).toBe(false);
    await close();
  });

  it('is saved as text for Anki: a note a card, each with an id and a link', async () => {
    const deck = await deckIn('zh');
    const { page, close } = await open('/study/#/sheet');
    await page.locator('.sheet').getByLabel('标准').selectOption('terms');
    const { name, text } = await saved(page, '存为Anki可导入的文件');
    expect(name).toBe('anki-术语.txt');
    const notes = text.split('\n').filter((line) => line && !line.startsWith('#'));
    expect(notes).toHaveLength(deck.cards.filter(({ standard }) => standard === null).length);
    expect(notes.every((note) => note.split('\t').length === 5)).toBe(true);
    expect(notes[0]).toContain(`${inject('origin')}/terms/#`);
    await close();
  });
});

describe.each(['zh', 'en'] as const)('the study room on a phone (%s)', (language) => {
  it('has no axe violation and fits, on every screen and in the dark', { timeout: 180_000 }, async () => {
    const deck = await deckIn(language);
    const { root, standard } = words[language];
    const { page, close } = await open(`${root}/study/`, { viewport: sizes.phone });
    const holds = async () => {
      expect(await violations(page)).toEqual([]);
      expect(await fits(page)).toBeLessThanOrEqual(sizes.phone.width);
    };
    await page.locator('#today').waitFor();
    await holds();
    await page.getByRole('link', { name: standard, exact: true }).click();
    await page.locator('.chapters').waitFor();
    await holds();
    await page.goBack();
    await page.locator('[aria-labelledby="exam"] button').click();
    await page.locator('[data-card]').waitFor();
    await answer(page, deck, false);
    await holds();
    await page.locator('.exam-bar > .actions button').last().click();
    await page.locator('.exam-bar dialog').waitFor();
    await holds();
    await page.locator('.exam-bar dialog .primary').click();
    await page.locator('.missed').waitFor();
    await holds();
    await page.locator('.result > .actions button').click();
    await page.locator('[data-card]').waitFor();
    await answer(page, deck, false);
    await holds();
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    await holds();
    await page.goto(page.url().replace(/#.*/, '#/sheet'));
    await page.locator('.sheet-cards').waitFor();
    await holds();
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.locator('#progress').waitFor();
    await holds();
    await close();
  });
});
