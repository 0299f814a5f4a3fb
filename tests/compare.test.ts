import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';

useBrowser();

const words = {
  zh: {
    root: '',
    five: '高校毕业生',
    fifteen: '返乡农民工',
    order: '由严到宽：高校毕业生；其次返乡农民工。不严格可比：没有写明从哪天起算（高校毕业生）',
    count: /^2份标准，\d+个检查项。$/,
    few: '请至少选两份标准',
    silent: '没有提到',
    clause: '15个工作日',
    same: '逐字相同',
    left: '明确',
    right: '指定',
    noScript: /网址里所选的内容不起作用.*五份标准的全部内容/,
    draft: '《返乡农民工职业指导服务规范》（草案）',
    other: '海峡两岸共通',
    lines: '7行中7行两两相对',
    limits: /^2份标准，\d+项数字限值。$/,
    apart: /^(\d)份标准，(\d+)个检查项。$/,
    once: '只在独有的一份下面列一次',
    vain: '网址里的这些内容在这一页不起作用：',
    joiner: '、',
    whom: '对谁：每人（职业指导人员、专业管理人员或培训讲师；“外聘讲师，只来讲课”的除外）',
  },
  en: {
    root: '/en',
    five: 'College graduates',
    fifteen: 'Returned migrant workers',
    order:
      'Strictest first: College graduates; then Returned migrant workers. Not strictly comparable: the text leaves out when the clock starts (College graduates)',
    count: /^2 standards, \d+ questions\.$/,
    few: 'Choose at least two standards',
    silent: 'silent',
    clause: '15 working days',
    same: 'the same to the letter',
    left: 'of complaint handling',
    right: 'within 15 working days',
    noScript: /what the address chooses has no effect.*all five standards/,
    draft: 'Specification for career guidance service for returned migrant workers (draft)',
    other: 'Cross-Strait',
    lines: '7 of 7 lines stand against each other',
    limits: /^2 standards, \d+ limits\.$/,
    apart: /^(\d) standards, (\d+) questions\.$/,
    once: 'it is listed once, under the one that asks',
    vain: 'Parts of the address have no effect on this page: ',
    joiner: '; ',
    whom: 'Asked of: each person (career adviser, professional manager or trainer; except “From outside, only to give training”)',
  },
};
const both = ['zh', 'en'] as const;

const view = '?standard=lhasa-graduates&standard=lhasa-returnees&show=shared&topic=complaints';
const shownItems = (page: Page) => page.locator('[data-item]:visible').count();
const narrowed = (page: Page) => page.locator('[data-reset]:visible').waitFor();

async function take(page: Page, extension: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.locator(`[data-format="${extension}"]`).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe.each(both)('a view by its link (%s)', (language) => {
  const { root, five, fifteen, order, count, few, silent, clause, noScript } = words[language];

  it('shows the chosen standards, the shared questions of the topic, and who is stricter', async () => {
    const { page, close } = await open(`${root}/compare/${view}`);
    await narrowed(page);
    expect(await page.locator('[data-state]').textContent()).toMatch(count);
    // What is out of view is not laid out yet: its text is there, its boxes are not.
    const item = page.locator('[data-item="complaint-days"]');
    expect(await item.locator('[data-order]').textContent()).toContain(order);
    expect(await item.locator('li:not([hidden]) strong').allTextContents()).toEqual([five, fifteen]);
    expect(await page.locator('.compare-topic:visible').count()).toBe(1);
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(1);
    expect(await page.locator('input[name=standard]:checked').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('writes what is chosen into the address, and refuses a single standard without losing the view', async () => {
    const { page, close } = await open(`${root}/compare/`);
    await page.locator('input[name=words]').fill(clause);
    await narrowed(page);
    expect(new URL(page.url()).searchParams.get('words')).toBe(clause);
    expect(await page.locator('[data-item="complaint-days"]').isVisible()).toBe(true);
    const before = await shownItems(page);
    for (const id of ['lhasa-graduates', 'lhasa-hardship', 'chongqing'])
      await page.locator(`input[value="${id}"]`).press('Space');
    await page.locator('input[value="cross-strait"]').press('Space');
    expect(await page.locator('[data-alert]').innerText()).toContain(few);
    expect(await shownItems(page)).toBe(before);
    await page.locator('[data-reset]').click();
    expect(await shownItems(page)).toBe(255);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-item="complaint-days"] [data-order]').textContent()).not.toBe('');
    await close();
  });

  it('reads without script: every standard, every question, silence as silence', async () => {
    const { page, close } = await open(`${root}/compare/${view}`, { javaScriptEnabled: false });
    const item = page.locator('[data-item="complaint-days"]');
    expect(await item.locator('li').count()).toBe(5);
    expect(await item.locator('[data-standard="cross-strait"]').textContent()).toContain(silent);
    expect(await item.locator('[data-standard="lhasa-returnees"]').textContent()).toContain(clause);
    expect(await page.locator('duibiao-take').isVisible()).toBe(false);
    expect(await page.locator('input[name=standard]').first().isVisible()).toBe(false);
    expect(await page.locator('.choose-note').innerText()).toMatch(noScript);
    await close();
  });

  it('is a file of each kind, in this language', async () => {
    const { page, close } = await open(`${root}/compare/${view}`);
    await narrowed(page);
    const items = await shownItems(page);

    const docx = await take(page, 'docx');
    const { value: text } = await mammoth.extractRawText({ buffer: docx.bytes });
    for (const part of [five, fifteen, clause, order]) expect(text).toContain(part);

    const xlsx = await take(page, 'xlsx');
    const [about, provisions, orders] = await readWorkbook(xlsx.bytes);
    expect(JSON.stringify(about!.data)).toContain('topic=complaints');
    expect(new Set(provisions!.data.slice(1).map((row) => row[2])).size).toBe(items);
    expect(JSON.stringify(orders!.data)).toContain(order);

    const csv = await take(page, 'csv');
    const { data, errors } = Papa.parse<string[]>(csv.bytes.toString('utf8').trim());
    expect(errors).toEqual([]);
    expect(data).toHaveLength(provisions!.data.length);

    const md = await take(page, 'md');
    const markdown = md.bytes.toString('utf8');
    expect(markdown).toMatch(/^# /);
    expect(markdown).toContain(`| ${five} | ${fifteen} |`);
    expect(markdown).toContain(clause);

    expect([docx, xlsx, csv, md].map(({ name }) => name.split('.').at(-1))).toEqual([
      'docx',
      'xlsx',
      'csv',
      'md',
    ]);
    await close();
  });
});

describe('a view taken away', () => {
  it('can be in the other language', async () => {
    const { page, close } = await open(`/compare/${view}`);
    await narrowed(page);
    await page.locator('duibiao-take select').selectOption('en');
    const { bytes } = await take(page, 'md');
    expect(bytes.toString('utf8')).toContain(words.en.order);
    await close();
  });

  it('holds everything where nothing is chosen', { timeout: 120_000 }, async () => {
    const { page, close } = await open('/compare/');
    const xlsx = await take(page, 'xlsx');
    const [, provisions] = await readWorkbook(xlsx.bytes);
    expect(new Set(provisions!.data.slice(1).map((row) => row[2])).size).toBe(255);
    const docx = await take(page, 'docx');
    expect((await mammoth.extractRawText({ buffer: docx.bytes })).value).toContain('消防安全');
    await close();
  });

  it('says so when what it needs cannot be fetched, and works once it can', async () => {
    const { page, close } = await open('/en/compare/', { expected: /Failed to load resource|ERR_FAILED/ });
    await page.route('**/data/compare/*.json', (route) => route.abort());
    await page.locator('select[name=show]').selectOption('differences');
    await page.locator('[data-alert]').filter({ hasText: 'could not be fetched' }).waitFor();
    expect(await shownItems(page)).toBe(255);
    await page.unroute('**/data/compare/*.json');
    await page.locator('select[name=area]').selectOption('facilities');
    await narrowed(page);
    expect(await page.locator('[data-alert]').innerText()).toBe('');
    await close();
  });
});

describe('limits in numbers without a connection', () => {
  it('stay as they are and say so, and no file is promised that cannot be made', async () => {
    const { page, close } = await open('/en/compare/thresholds/', {
      expected: /Failed to load resource|ERR_FAILED/,
    });
    await page.route('**/data/compare/*.json', (route) => route.abort());
    await page.locator('input[value="chongqing"]').press('Space');
    await page.locator('[data-alert]').filter({ hasText: 'could not be fetched' }).waitFor();
    expect(await page.locator('th[data-standard="chongqing"]').first().isVisible()).toBe(true);
    await page.locator('[data-format="csv"]').press('Enter');
    await page.locator('[data-taken]').filter({ hasText: 'CSV could not be made' }).waitFor();
    await page.unroute('**/data/compare/*.json');
    await page.locator('input[value="cross-strait"]').press('Space');
    await narrowed(page);
    expect(await page.locator('[data-alert]').innerText()).toBe('');
    const { bytes } = await take(page, 'csv');
    expect(bytes.toString('utf8')).not.toContain('Chongqing');
    await close();
  });
});

describe.each(both)('clauses nearly the same (%s)', (language) => {
  const { root, same, left, right } = words[language];

  it('stand beside each other, with what differs marked word by word', async () => {
    const { page, close } = await open(`${root}/compare/alike/`);
    const pair = page.locator('.alike', { has: page.locator('[id="chongqing-9.3_lhasa-returnees-7.3"]') });
    const marked = (mark: string) => pair.locator(`${mark}:visible`).allInnerTexts();
    const spaced = (texts: string[]) => texts.join(' ');
    expect(spaced(await marked('del'))).toContain(left);
    expect(spaced(await marked('ins'))).toContain(right);
    const annex = page.locator('.alike').first();
    expect(await annex.getByText(same).count()).toBe(14);
    expect(await annex.locator('del, ins').count()).toBe(0);
    await close();
  });
});

/** What an independent reader finds in the files of a view, each kind as it is read. */
async function takeAll(page: Page) {
  const docx = await take(page, 'docx');
  const xlsx = await take(page, 'xlsx');
  const csv = await take(page, 'csv');
  const md = await take(page, 'md');
  const { data, errors } = Papa.parse<string[]>(
    csv.bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim(),
  );
  expect(errors).toEqual([]);
  return {
    text: (await mammoth.extractRawText({ buffer: docx.bytes })).value,
    xml: await (await JSZip.loadAsync(docx.bytes)).file('word/document.xml')!.async('string'),
    sheets: await readWorkbook(xlsx.bytes),
    rows: data,
    markdown: md.bytes.toString('utf8'),
  };
}

const two = '?standard=lhasa-hardship&standard=lhasa-returnees';

describe.each(both)('each view (%s)', (language) => {
  const { root, fifteen, draft, other, lines, limits, same, clause } = words[language];

  it.each(['thresholds', 'alike', 'staff', 'notes'])(
    '%s is of the standards that its link names, on the page and in every file',
    { timeout: 120_000 },
    async (slug) => {
      const { page, close } = await open(`${root}/compare/${slug}/${two}`);
      await narrowed(page);
      expect(await page.locator('[data-standard="cross-strait"]:visible').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      const taken = await takeAll(page);
      for (const file of [taken.text, taken.markdown]) {
        expect(file.includes(draft), draft).toBe(true);
        expect(file.includes('standard=lhasa-hardship'), 'its address').toBe(true);
        expect(file.includes(fifteen), fifteen).toBe(true);
      }
      const [about, ...sheets] = taken.sheets;
      expect(JSON.stringify(about!.data)).toContain(draft);
      expect(JSON.stringify(about!.data)).toContain('standard=lhasa-returnees');
      const { data } = sheets.find((sheet) => sheet.data.length === taken.rows.length)!;
      expect(data[0]).toEqual(taken.rows[0]);
      // No column and no cell of its own for a standard that was not chosen; notes may speak of it.
      expect(taken.rows.flat().filter((cell) => cell === other)).toEqual([]);
      expect(sheets.flatMap((sheet) => sheet.data.flat()).filter((cell) => cell === other)).toEqual([]);
      expect(taken.markdown).not.toMatch(new RegExp(`\\| ${other} \\|`));
      await close();
    },
  );

  it('of limits counts what it shows, orders the chosen alone, and keeps numbers as numbers', async () => {
    const { page, close } = await open(`${root}/compare/thresholds/${two}`);
    await narrowed(page);
    expect(await page.locator('[data-state]').innerText()).toMatch(limits);
    expect(await page.locator('[data-order="complaint-days"]').innerText()).not.toContain(
      words[language].five,
    );
    const [, provisions] = await readWorkbook((await take(page, 'xlsx')).bytes);
    const found = provisions!.data.filter((row) => row[3] === fifteen && row[8] === 15);
    expect(found.map((row) => row[6])).toContainEqual(expect.stringContaining(clause));
    await page.locator('[data-reset]').press('Enter');
    expect(await page.locator('[data-order="complaint-days"]').innerText()).toContain(words[language].five);
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it.each([
    ['of all', '', 5],
    ['of three', `${two}&standard=chongqing`, 3],
    ['of two', two, 2],
  ])(
    'of what stands apart, %s, lists as much in its files as on the page',
    { timeout: 120_000 },
    async (_, query, count) => {
      const { page, close } = await open(`${root}/compare/alone/${query}`);
      if (query) await narrowed(page);
      expect(await violations(page)).toEqual([]);
      const figures = await page
        .locator('.apart-counts tbody tr:visible')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll<HTMLElement>('.figure')]
              .filter(({ hidden }) => !hidden)
              .map((cell) => Number(cell.textContent)),
          ),
        );
      expect(figures.map(({ length }) => length)).toEqual(Array(count).fill(count === 2 ? 1 : 2));
      const total = figures.flat().reduce((sum, figure) => sum + figure, 0);
      expect(await page.locator('[data-place]:visible').count()).toBe(total);
      if (query) {
        const [, standards, shown] = words[language].apart.exec(
          await page.locator('[data-state]').innerText(),
        )!;
        expect([Number(standards), Number(shown)]).toEqual([count, total]);
      }
      expect(await page.getByText(words[language].once).isVisible()).toBe(count === 2);
      const taken = await takeAll(page);
      expect(taken.text.includes(words[language].once)).toBe(count === 2);
      const [, counts, apart] = taken.sheets;
      expect(counts!.data.slice(1).map(([, ...row]) => row)).toEqual(figures);
      expect(apart!.data).toHaveLength(taken.rows.length);
      const questions = new Set(taken.rows.slice(1).map((row) => [row[0], row[1], row[4]].join('|')));
      expect(questions.size).toBe(total);
      expect(taken.text).toContain(draft);
      expect(taken.markdown).toContain(draft);
      if (count < 5) expect(taken.rows.flat().filter((cell) => cell === other)).toEqual([]);
      await close();
    },
  );

  it('of what stands apart follows the boxes, leads on with the choice, and comes back to all', async () => {
    const { page, close } = await open(`${root}/compare/alone/${two}`);
    await narrowed(page);
    const alone = await page.locator('section[data-apart]:visible [data-count=only]:visible').allInnerTexts();
    const more = page.locator('section[data-apart="lhasa-returnees"] .apart-more');
    await more.press('Enter');
    await narrowed(page);
    expect(new URL(page.url()).search).toBe(`${two}&show=only&of=lhasa-returnees`);
    expect(await shownItems(page)).toBe(Number(alone[1]));
    await page.locator('.compare-nav a[href*="alone"]').press('Enter');
    await narrowed(page);
    expect(new URL(page.url()).search).toBe(two);
    await page.locator('input[value="chongqing"]').press('Space');
    await page.locator('section[data-apart="chongqing"]').waitFor();
    expect(new URL(page.url()).searchParams.getAll('standard')).toHaveLength(3);
    await page.locator('[data-reset]').press('Enter');
    await page.locator('section[data-apart="cross-strait"]').waitFor();
    const shown = await page.locator('[data-place]:visible').count();
    await close();
    const bare = await open(`${root}/compare/alone/${two}`, { javaScriptEnabled: false });
    expect(await bare.page.locator('section[data-apart]:visible').count()).toBe(5);
    expect(await bare.page.locator('[data-place]:visible').count()).toBe(shown);
    await bare.close();
  });

  it('says of an address that it asks in vain, and what of it', async () => {
    const { vain, joiner } = words[language];
    const told = (page: Page) => page.locator('[data-alert]').innerText();
    const all = await open(`${root}/compare/${two}&show=differ&topic=nothing`);
    await narrowed(all.page);
    expect(await told(all.page)).toContain(`${vain}show=differ${joiner}topic=nothing`);
    expect(await violations(all.page)).toEqual([]);
    await all.page.locator('select[name=show]').selectOption('differences');
    expect(await told(all.page)).toBe('');
    expect(all.page.url()).not.toContain('topic');
    await all.close();
    const limits = await open(`${root}/compare/thresholds/?standard=lhasa-hardship&show=only`);
    await limits.page
      .locator('[data-alert]')
      .filter({ hasText: `standard=lhasa-hardship${joiner}show=only` })
      .waitFor();
    expect(await limits.page.locator('input[name=standard]:checked').count()).toBe(5);
    await limits.close();
  });

  it('of staff conditions says the condition first and of whom in plain words, on the page and in Word', async () => {
    const { whom } = words[language];
    const { page, close } = await open(`${root}/compare/staff/`);
    const cell = page.locator('#languages td[data-standard="lhasa-returnees"]');
    expect(await cell.locator('p').nth(1).innerText()).toBe(whom);
    const { value } = await mammoth.extractRawText({ buffer: (await take(page, 'docx')).bytes });
    expect(value).toContain(whom);
    await close();
  });

  it('takes the chosen standards along to the next', async () => {
    const { page, close } = await open(`${root}/compare/${two}&show=shared`);
    await narrowed(page);
    await page.locator('.compare-nav a[href*="thresholds"]').press('Enter');
    await narrowed(page);
    expect(new URL(page.url()).search).toBe(two);
    expect(await page.locator('input[name=standard]:checked').count()).toBe(2);
    await close();
  });

  it('of near-identical clauses has two lists written along each other, whole, with words marked in Word', async () => {
    const { page, close } = await open(`${root}/compare/alike/${two}`);
    await narrowed(page);
    const pair = page.locator('.alike:visible', {
      has: page.locator('[id="lhasa-hardship-4.2_lhasa-returnees-4.2"]'),
    });
    expect(await pair.locator('.alike-measure').innerText()).toContain(lines);
    expect(await pair.locator('tbody tr').count()).toBe(7);
    const onPage = await pair.locator(':is(del, ins):visible').allTextContents();
    const taken = await takeAll(page);
    const inWord = [
      ...taken.xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:u w:val="single"\/>(?:(?!<\/w:r>).)*<\/w:r>/gs),
    ];
    expect(inWord.every(([run]) => run.includes('<w:shd '))).toBe(true);
    const texts = inWord.map(([run]) => /<w:t[^>]*>([^<]*)</.exec(run)?.[1] ?? '');
    for (const text of onPage) expect(texts).toContain(text);
    // A run of several lines is parted at their ends in Word.
    expect(taken.markdown.match(/<ins>/g)!.length).toBeGreaterThan(onPage.length);
    expect(taken.text).not.toContain(same);
    await close();
  });
});

describe('the pages of the comparison', () => {
  it('lead from one to the other, and from the home page', async () => {
    const { page, close } = await open('/en/');
    await page.locator('.door', { hasText: 'side by side' }).click();
    for (const name of [
      'Limits in numbers',
      'Near-identical clauses',
      'Staff conditions',
      'Drafting notes by rule',
    ]) {
      await page.locator('.compare-nav').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    await close();
  });

  it('draw every limit that a text gives, and say it in words', async () => {
    const { page, close } = await open('/en/compare/thresholds/', { viewport: sizes.phone });
    const drawing = page.locator('.picture li li', { hasText: 'at most 15 working days' });
    expect((await drawing.innerText()).replace(/\s+/g, ' ')).toContain('Returned migrant workers 7.3');
    expect(await drawing.locator('svg rect').count()).toBe(2);
    expect(await page.locator('#limit-complaint-days').innerText()).toContain('at most 5 working days');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await close();
  });
});
