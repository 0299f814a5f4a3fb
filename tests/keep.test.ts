import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { Check } from '../src/model/answer.ts';
import { violations } from './support/axe.ts';
import { open, useBrowser } from './support/browser.ts';
import { begin } from './support/check.ts';
import { serveMoved } from './support/moved.ts';

useBrowser();

const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const exits = (page: Page) => question(page, 'safety-exits').locator('input[inputmode]');
const complaints = (page: Page) => question(page, 'complaint-days').locator('input[inputmode]');

/** All that the browser's database holds. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('duibiao');
        opening.onerror = () => reject(opening.error ?? new Error('It does not open.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as string[]);
          };
        };
      }),
  );

/** What is noted outside the database, save where the reader last was. */
const pending = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('duibiao') && !key.startsWith('duibiao:place:')),
  );

/** Saves the check to a file and reads it. */
async function saved(page: Page): Promise<Check> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).first().click(),
  ]);
  return Check.parse(JSON.parse(await readFile((await download.path())!, 'utf8')));
}

/** A check as version 1 of the site wrote it. */
const before = (answers: object) => ({
  format: 'duibiao-check',
  version: 1,
  id: 'before',
  agency: '早先的机构',
  assessor: '',
  date: '2026-11-20',
  standards: ['lhasa-returnees'],
  reading: 'plain',
  answers,
  changed: '2026-11-20T08:00:00.000Z',
});

const openFile = (page: Page, check: object) =>
  page.locator('input[type="file"]').setInputFiles({
    name: 'a.duibiao.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(check)),
  });

const alertOn = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });

describe('an answer', () => {
  it('is in the database as soon as it is given, and nothing else lies about', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    await exits(page).fill('3');
    await expect
      .poll(async () => (await kept(page)).join())
      .toContain('"safety-exits":{"value":{"number":3}}');
    await exits(page).fill('大约三');
    await expect.poll(async () => (await kept(page)).join()).toContain('大约三');
    await expect.poll(() => pending(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => exits(page).inputValue()).toBe('大约三');
    await close();
  });

  it('goes for good when its check is erased', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    await exits(page).fill('大约三');
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.getByRole('button', { name: /清除：某机构/ }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '永久清除' }).press('Enter');
    await expect.poll(() => kept(page)).toEqual([]);
    expect(await pending(page)).toEqual([]);
    await close();
  });
});

it('where storage is full, the manager is told, goes on, saves to a file, and it is kept once there is room', async () => {
  const { page, close } = await open('/');
  const browser = await page.context().newCDPSession(page);
  const origin = inject('origin');
  // Before the first use: the browser remembers for a while how much room there was.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(`${origin}/check/`);
  await begin(page, '某机构');
  await complaints(page).fill('12');
  await expect.poll(() => alertOn(page).allInnerTexts()).toEqual([expect.stringContaining('存储空间已满')]);
  expect(await page.getByText('最近的改动未保存').count()).toBe(1);
  await exits(page).fill('4');
  const { answers } = await saved(page);
  expect(answers).toMatchObject({
    'safety-exits': { value: { number: 4 } },
    'complaint-days': { value: { number: 12 } },
  });
  expect(await violations(page)).toEqual([]);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await exits(page).fill('5');
  await expect.poll(() => alertOn(page).count()).toBe(0);
  await page.reload();
  await expect.poll(() => exits(page).inputValue()).toBe('5');
  expect(await complaints(page).inputValue()).toBe('12');
  await close();
});

it.each(['/check/', '/en/check/'])(
  'where storage is denied (%s), the manager is told, goes on in memory and saves to a file',
  async (path) => {
    const { page, close } = await open('/', { expected: /denied|StarlightThemeProvider/ });
    await page.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.goto(inject('origin') + path);
    const told = /不允许本站保存|does not let this site keep/;
    await page.locator('input[name="agency"]').waitFor();
    expect(await alertOn(page).innerText()).toMatch(told);
    await begin(page, '某机构');
    expect(await alertOn(page).innerText()).toMatch(told);
    await exits(page).fill('4');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^(存为文件|Save to a file)$/ })
        .first()
        .click(),
    ]);
    const file = Check.parse(JSON.parse(await readFile((await download.path())!, 'utf8')));
    expect(file.answers['safety-exits']).toEqual({ value: { number: 4 } });
    const [asked] = await Promise.all([
      page.waitForEvent('dialog'),
      page.evaluate(() => setTimeout(() => window.location.reload())),
    ]);
    expect(asked.type()).toBe('beforeunload');
    await asked.dismiss();
    expect(await exits(page).inputValue()).toBe('4');
    await close();
  },
);

it('a tab that is killed while the database is busy loses not one key press', async () => {
  const { page, close } = await open('/check/');
  await begin(page, '某机构');
  await expect.poll(() => pending(page)).toEqual([]);
  const url = page.url();
  const busy = await page.context().newPage();
  await busy.goto(`${inject('origin')}/`);
  await busy.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('duibiao');
        opening.onsuccess = () => {
          const store = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const spin = () => {
            store.get('nothing').onsuccess = spin;
            resolve();
          };
          spin();
        };
      }),
  );
  await exits(page).fill('大约三');
  await complaints(page).pressSequentially('12');
  const killer = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void killer.send('Page.crash').catch(() => undefined);
  await crashed;
  await busy.close();
  const later = await page.context().newPage();
  await later.goto(url);
  await expect.poll(() => complaints(later).inputValue()).toBe('12');
  expect(await exits(later).inputValue()).toBe('大约三');
  await expect.poll(() => pending(later)).toEqual([]);
  expect((await kept(later)).join()).toContain('"complaint-days":{"value":{"number":12}}');
  await close();
});

it('what is typed is kept whatever was passed over by keyboard without choosing', async () => {
  const { page, close } = await open('/check/');
  await begin(page, '某机构');
  await exits(page).fill('大约三');
  const card = page.locator('[data-question]', { has: page.getByRole('radio', { name: '已落实' }) }).first();
  await card.getByRole('radio').first().focus();
  await page.keyboard.press('Tab');
  await card.getByText('备注、证据').click();
  await card.getByLabel('备注', { exact: true }).fill('路过');
  await expect.poll(() => pending(page)).toEqual([]);
  expect((await kept(page)).join()).not.toContain('null');
  await page.reload();
  await expect.poll(() => exits(page).inputValue()).toBe('大约三');
  await close();
});

it.each(['/check/', '/en/check/'])(
  'a form that breaks down (%s) says what is safe, and lets the check be saved to a file',
  async (path) => {
    const { page, close } = await open(path, { expected: /It breaks/ });
    await begin(page, '某机构');
    await exits(page).fill('4');
    await expect.poll(() => pending(page)).toEqual([]);
    const heading = page.locator('#heading-form');
    await heading.locator('summary').press('Enter');
    await page.evaluate(() => {
      const parse = JSON.parse.bind(JSON);
      JSON.parse = (text: string): unknown => {
        if (text.startsWith('{"agency"')) throw new Error('It breaks.');
        return parse(text);
      };
    });
    await heading.locator('[name="agency"]').fill('某中心');
    await expect.poll(() => alertOn(page).innerText()).toMatch(/出错了|has broken down/);
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alertOn(page)
        .getByRole('button', { name: /^(存为文件：|Save to a file: )某中心$/ })
        .press('Enter'),
    ]);
    const file = Check.parse(JSON.parse(await readFile((await download.path())!, 'utf8')));
    expect(file.answers['safety-exits']).toEqual({ value: { number: 4 } });
    await alertOn(page)
      .getByRole('button', { name: /刷新本页|Reload the page/ })
      .press('Enter');
    await expect.poll(() => exits(page).inputValue()).toBe('4');
    await close();
  },
);

it('two tabs on one check: each sees what the other answers, and neither writes over the other', async () => {
  const { page: one, close } = await open('/check/');
  await begin(one, '某机构');
  await expect.poll(() => pending(one)).toEqual([]);
  const other = await one.context().newPage();
  await other.goto(one.url());
  await exits(other).waitFor();
  await Promise.all([exits(one).fill('3'), complaints(other).fill('12')]);
  await expect.poll(() => exits(other).inputValue()).toBe('3');
  await expect.poll(() => complaints(one).inputValue()).toBe('12');

  await one.bringToFront();
  await exits(one).focus();
  await exits(other).fill('7');
  await question(one, 'safety-exits').getByText('另一个窗口刚改了这一项').waitFor();
  await complaints(one).focus();
  await expect.poll(() => exits(one).inputValue()).toBe('7');

  await one.reload();
  await expect.poll(() => exits(one).inputValue()).toBe('7');
  expect(await complaints(one).inputValue()).toBe('12');
  await close();
});

describe('what an older version wrote', () => {
  it('opens from a file with every answer', async () => {
    const { page, close } = await open('/check/');
    await page.locator('input[type="file"]').waitFor();
    await openFile(page, before({ 'safety-exits': { value: { number: 3 }, note: '东侧' } }));
    await expect.poll(() => exits(page).inputValue()).toBe('3');
    expect(await saved(page)).toMatchObject({
      version: 2,
      answers: { 'safety-exits': { value: { number: 3 }, note: '东侧' } },
    });
    await close();
  });

  it('is taken over from where it was kept, once, readable or not', async () => {
    const { page, close } = await open('/');
    const check = before({ 'safety-exits': { value: { number: 3 } } });
    await page.evaluate((raw) => {
      localStorage.setItem('duibiao:check:before', raw);
      localStorage.setItem('duibiao:check:half', raw.slice(0, 50));
    }, JSON.stringify(check));
    await page.goto(`${inject('origin')}/check/`);
    await page.getByText('有一次自查读不了').waitFor();
    expect(await pending(page)).toEqual([]);
    expect(await kept(page)).toHaveLength(2);
    await page.getByRole('link', { name: '早先的机构', exact: true }).click();
    await expect.poll(() => exits(page).inputValue()).toBe('3');
    await page.reload();
    await expect.poll(() => exits(page).inputValue()).toBe('3');
    expect(await kept(page)).toHaveLength(2);
    await close();
  });
});

describe('a content update', () => {
  const moved = {
    questions: {
      doors: { ask: '有几扇安全门？', to: ['safety-exits'] },
      help: { ask: '是否协助报名和面试？', to: ['enrolment-help', 'interview-arrangement'] },
      fax: { ask: '有传真吗？', to: [] },
    },
  };
  const answers = {
    doors: { value: { number: 3 }, note: '东侧一处被挡', owner: 'LW' },
    help: { value: { state: 'partly' }, note: '只协助报名' },
    fax: { value: { state: 'in-place' }, evidence: [{ document: '传真登记', kept: '前台' }] },
  };

  it('that renames, splits or removes a question loses no answer, and each is shown', async () => {
    const { page, close } = await open('/check/');
    await page.locator('input[type="file"]').waitFor();
    await openFile(page, { ...before(answers), version: 2 });
    await question(page, 'safety-exits').waitFor();
    expect(await exits(page).inputValue()).toBe('');
    await expect.poll(() => pending(page)).toEqual([]);

    await serveMoved(page, moved);
    await page.reload();
    await expect.poll(() => exits(page).inputValue()).toBe('3');
    await question(page, 'safety-exits').getByText('备注、证据').click();
    expect(await question(page, 'safety-exits').getByLabel('备注', { exact: true }).inputValue()).toBe(
      '东侧一处被挡',
    );

    const list = page.locator('.left-over');
    await list.locator('summary').click();
    expect(await list.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/是否协助报名和面试[\s\S]*部分落实[\s\S]*只协助报名[\s\S]*现在分开来问/),
      expect.stringMatching(/有传真吗[\s\S]*已落实[\s\S]*传真登记/),
    ]);
    for (const id of ['enrolment-help', 'interview-arrangement']) {
      const card = question(page, id);
      expect(await card.locator('.offer').textContent()).toContain('部分落实');
      expect(await card.locator('input:checked').count()).toBe(0);
    }
    expect(await violations(page)).toEqual([]);

    await question(page, 'enrolment-help').getByRole('button', { name: '确认沿用' }).press('Enter');
    await expect
      .poll(() => question(page, 'enrolment-help').locator('input:checked').getAttribute('value'))
      .toBe('partly');
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('[data-question]')?.getAttribute('data-question'),
        ),
      )
      .toBe('enrolment-help');
    await question(page, 'interview-arrangement').getByRole('radio').first().press('Space');
    await expect.poll(() => list.locator('li').count()).toBe(1);

    expect((await saved(page)).answers).toEqual({
      'safety-exits': answers.doors,
      'enrolment-help': answers.help,
      'interview-arrangement': { value: { state: 'in-place' } },
      help: answers.help,
      fax: answers.fax,
    });
    await page.goto(`${page.url().replace(/\/q\/.*/, '')}/report`);
    await page.locator('article').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '.json' }).click(),
    ]);
    const report = JSON.parse(await readFile((await download.path())!, 'utf8')) as { leftOver: unknown };
    expect(report.leftOver).toEqual([
      { question: 'fax', ask: '有传真吗？', now: [], answered: ['已落实', '证据：传真登记，前台'] },
    ]);
    await close();
  });

  it('that renames a question takes along what was being typed there, and where one left off', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    await complaints(page).fill('大约十');
    await expect.poll(() => pending(page)).toEqual([]);
    await serveMoved(page, { questions: { 'complaint-days': { ask: '几天答复？', to: ['safety-exits'] } } });
    await page.reload();
    await expect.poll(() => exits(page).inputValue()).toBe('大约十');
    expect(await complaints(page).inputValue()).toBe('');
    const ask = await question(page, 'safety-exits').textContent();
    expect(ask).toContain((await page.locator('.left-off a').innerText()).trim());
    await exits(page).fill('3');
    await expect.poll(() => pending(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => exits(page).inputValue()).toBe('3');
    expect(await complaints(page).inputValue()).toBe('');
    expect((await kept(page)).join()).not.toContain('大约十');
    await close();
  });
});
