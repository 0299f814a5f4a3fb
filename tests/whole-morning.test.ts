import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Download, Locator, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { extractText } from 'unpdf';
import { planOf } from '../src/check/logic/plan.ts';
import type { PackField, PackQuestion } from '../src/model/pack.ts';
import { GapReport, GapReports } from '../src/report/schema.ts';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';
import { packIn, tallyOn } from './support/check.ts';
import { fillIn } from './support/fill.ts';

useBrowser();

const lhasa = ['lhasa-graduates', 'lhasa-hardship', 'lhasa-returnees'];
const day = '2026-11-20';
const verdicts = ['conforms', 'partial', 'nonconforming', 'not-applicable', 'unanswered'] as const;

/** What stands in the column of a field for the `nth` of forty people: every eighth has as little as can be. */
function cellFor(field: PackField, nth: number): string {
  const poor = nth % 8 === 7;
  switch (field.type) {
    case 'practice':
      return poor ? '未落实' : '已落实';
    case 'choice':
      return field.options[poor ? field.options.length - 1 : nth % 2]!.label;
    case 'checklist':
      return poor ? '都没有' : field.options.map(({ label }) => label).join('；');
    case 'number':
      return String(poor ? 0 : 3 + (nth % 5));
    case 'date':
      return poor ? '2020/3/1' : '2026/3/1';
    default:
      return field satisfies never;
  }
}

/** Pastes forty people under the heads of the template, as they are copied out of a spreadsheet. */
async function pasteForty(
  page: Page,
  card: Locator,
  { fields }: Extract<PackQuestion, { type: 'roster' }>,
): Promise<void> {
  await card.getByRole('button', { name: '从表格导入' }).press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: '下载空白模板（.csv）' }).press('Enter'),
  ]);
  const template = await readFile((await download.path())!, 'utf8');
  const [heads = []] = Papa.parse<string[]>(template.slice(1).trim()).data;
  const people = Array.from({ length: 40 }, (_, nth) => [
    `P${nth + 1}`,
    ...Object.values(fields).map((field) => cellFor(field, nth)),
  ]);
  const copied = Papa.unparse([heads, ...people], { delimiter: '\t', newline: '\r\n' });
  await card.locator('textarea').first().focus();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
  await page.keyboard.press('Control+V');
  await card.locator('.import-table').first().waitFor();
  await card.getByRole('button', { name: '导入40人' }).press('Enter');
  await expect.poll(() => card.locator('.person').count()).toBe(40);
}

async function taken(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    button.press('Enter'),
  ] as never);
  return readFile((await download.path())!);
}

const file = (page: Page, extension: string): Promise<Buffer> =>
  taken(page, page.getByRole('button', { name: `（.${extension}）` }));

const figuresOf = ({ summary }: GapReport): number[][] =>
  [...summary.standards.map(({ counts }) => counts), summary.whole].map((counts) =>
    verdicts.map((verdict) => counts.verdicts[verdict]),
  );

/** Rows of figures out of rows of cells: those that end in one figure for each verdict. */
const figuresIn = (rows: string[][]): number[][] =>
  rows
    .map((cells) => cells.slice(-verdicts.length))
    .filter((cells) => cells.length === verdicts.length && cells.every((cell) => /^\d+$/.test(cell.trim())))
    .map((cells) => cells.map(Number));

/** The tables of a Word file: rows of cells. */
const tablesIn = (html: string): string[][][] =>
  [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
        cell.replace(/<br ?\/>/g, '\n').replace(/<[^>]+>/g, ''),
      ),
    ),
  );

it(
  'three standards, forty people, every question, and the report in every format and language',
  { timeout: 600_000 },
  async () => {
    const pack = await packIn('zh');
    const { questions, judged } = planOf(pack, lhasa);
    const { page, close } = await open('/check/', { viewport: sizes.desktop });

    // Who we are, and what is proposed for that.
    await page.locator('input[name="agency"]').fill('拉萨某中心');
    await page.locator('input[name="date"]').fill(day);
    await page.getByRole('radio', { name: '拉萨市' }).press('Space');
    await page.getByRole('radio', { name: '公共就业服务机构' }).press('Space');
    for (const name of ['高校和中职毕业生', '就业困难人员', '返乡农民工'])
      await page.getByRole('checkbox', { name, exact: true }).press('Space');
    await page.locator('input[name="agency"]').press('Enter');
    await page.locator('[data-question]').first().waitFor();
    expect(await page.locator('[data-question]').count()).toBe(questions.length);

    // Every question by keyboard, every fifth of them badly; the staff out of a spreadsheet.
    await fillIn(page, pack, lhasa, '2026-11-01', {
      missed: (index) => index % 5 === 4,
      roster: (card, question) => pasteForty(page, card, question),
    });
    await expect.poll(async () => (await tallyOn(page))['未评价'], { timeout: 20_000 }).toBe(0);
    const tally = await tallyOn(page);
    expect(tally['差距']).toBeGreaterThan(10);
    expect(await violations(page)).toEqual([]);

    // One document for all that conforms and has none; one owner and one date for all gaps.
    await page.getByRole('link', { name: '证据清单' }).press('Enter');
    const bare = page.locator('.binder-missing').getByRole('checkbox');
    await bare.first().waitFor();
    const boxes = await bare.count();
    for (const box of await bare.all()) await box.press('Space');
    const give = page.locator('.binder-give .evidence-form');
    await give.getByLabel('文件或记录').fill('服务档案');
    await give.getByLabel('存放在哪里').fill('档案柜');
    await give.getByLabel(/有效期/).fill('2026-11-30');
    await give.getByRole('button').press('Enter');
    await expect.poll(() => page.locator('.binder-document').innerText()).toContain(`用于${boxes}个检查项`);
    await page.goto(page.url().replace('/binder', ''));
    await page.getByRole('link', { name: '安排责任人和期限' }).press('Enter');
    await page.getByRole('button', { name: /^全选/ }).press('Enter');
    await page.getByLabel('责任人', { exact: true }).fill('LW');
    await page.getByLabel('完成期限', { exact: true }).fill('2026-12-01');
    await page.getByRole('button', { name: /^填入所选/ }).press('Enter');

    await page.goto(page.url().replace(/(#\/c\/[^/]+).*/, '$1/report'));
    await page.locator('article').waitFor();

    for (const language of ['zh', 'en', 'both'] as const) {
      const label = { zh: '中文', en: 'English', both: '中文 + English' }[language];
      await page.getByRole('radio', { name: label, exact: true }).press('Space');
      await page.locator(`article[lang="${language === 'en' ? 'en' : 'zh-CN'}"]`).waitFor();
      if (language === 'both') await page.locator('article span[lang="en"]').first().waitFor();
      expect(await violations(page)).toEqual([]);

      // As data.
      const json = JSON.parse((await file(page, 'json')).toString('utf8')) as unknown;
      const data = language === 'both' ? GapReports.parse(json).zh : GapReport.parse(json);
      const figures = figuresOf(data);
      const [whole] = figures.slice(-1);
      expect(whole).toEqual([tally['符合'], tally['部分符合'], tally['不符合'], tally['不适用'], 0]);
      expect(whole!.reduce((sum, one) => sum + one)).toBe(judged.length);
      expect(data.gaps).toHaveLength(tally['差距']!);
      expect(data.summary.unassigned).toBe(0);
      expect(data.staff[0]?.people).toHaveLength(40);
      const named = (zh: string, en: string) => (language === 'en' ? en : zh);

      // On the page.
      const onPage = await page
        .locator('.paper-bars tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('.cell-number')].map((cell) => cell.textContent ?? '')),
        );
      expect(figuresIn(onPage).slice(0, figures.length)).toEqual(figures);

      // In Word.
      const { value: html } = await mammoth.convertToHtml({ buffer: await file(page, 'docx') });
      const tables = tablesIn(html);
      const first = tables.map(figuresIn).find((rows) => rows.length >= figures.length);
      expect(first?.slice(0, figures.length)).toEqual(figures);
      const under = (head: string) =>
        tables.filter(([row]) => row?.some((cell) => cell.split('\n').includes(head)));
      const gapTables = under(named('整改措施', 'What would close it'));
      expect(gapTables.flatMap((rows) => rows.slice(1))).toHaveLength(data.gaps.length);
      const [plan = []] = under(named('完成期限', 'Due'));
      expect(plan.slice(1)).toHaveLength(data.plan.length);
      expect(plan.slice(1).every((row) => row.includes('LW'))).toBe(true);
      const people = tables.find((rows) => rows.some(([name]) => name === 'P40')) ?? [];
      expect(people.slice(1).map(([name]) => name)).toEqual(
        Array.from({ length: 40 }, (_, nth) => `P${nth + 1}`),
      );

      // In Excel.
      const sheets = await readWorkbook(await file(page, 'xlsx'));
      const sheet = (zh: string, en: string) =>
        sheets.find((other) => other.sheet === named(zh, en) || other.sheet === `${zh} ${en}`)?.data ?? [];
      const totals = sheet('判定统计', 'Counts').filter((row) => /合计|Total/.test(String(row[1])));
      expect(totals.map((row) => row.slice(3, 8))).toEqual(figures);
      expect(sheet('差距', 'Gaps')).toHaveLength(data.gaps.length + 1);
      expect(sheet('逐条判定', 'Verdicts')).toHaveLength(data.rows.length + 1);
      expect(sheet('逐人判定', 'Person by person')).toHaveLength(41);
      const dues = sheet('整改计划', 'Action plan').slice(1);
      expect(dues).toHaveLength(data.plan.length);
      expect(
        dues.every((row) => row[4] instanceof Date && row[4].toISOString().startsWith('2026-12-01')),
      ).toBe(true);

      // As CSV and as Markdown.
      const csv = Papa.parse<string[]>((await file(page, 'csv')).toString('utf8').slice(1), {
        skipEmptyLines: true,
      }).data;
      expect(csv).toHaveLength(data.rows.length + 1);
      const conforming = csv.filter((row) => row[5]?.split('\n')[0] === named('符合', 'Conforms'));
      expect(conforming).toHaveLength(whole![0]!);
      const markdown = (await file(page, 'md')).toString('utf8');
      const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
      const cells = rows.map((line) => line.split('|').slice(1, -1));
      expect(figuresIn(cells).slice(0, figures.length)).toEqual(figures);

      // On paper: a first page by itself, then the gaps.
      if (language !== 'en') continue;
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const { text: pages } = await extractText(new Uint8Array(pdf), { mergePages: false });
      expect(pages[0]).toContain('1. Summary');
      expect(pages[0]).toContain(`${data.gaps.length} gaps`);
      expect(pages[0]).not.toContain('2. Gaps');
      expect(pages[1]?.trimStart().startsWith('2. Gaps')).toBe(true);
      expect(pages.join('\n')).not.toContain('Language of the report');
      expect(pages.at(-1)).toContain('Signatures');
    }

    // The saved file opens elsewhere as it was.
    await page.goto(page.url().replace(/(#\/c\/[^/]+).*/, '$1'));
    const saved = await taken(page, page.getByRole('button', { name: /保存到文件|存为文件/ }).first());
    await close();
    const elsewhere = await open('/en/check/');
    await elsewhere.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.duibiao.json', mimeType: 'application/json', buffer: saved });
    await elsewhere.page.locator('[data-question]').first().waitFor();
    await expect
      .poll(async () => Object.values(await tallyOn(elsewhere.page)), { timeout: 20_000 })
      .toEqual(Object.values(tally));
    await elsewhere.close();
  },
);
