import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Check } from '../src/model/answer.ts';
import { GapReport, GapReports } from '../src/report/schema.ts';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser, type WatchedPage } from './support/browser.ts';

useBrowser();

const standards = ['lhasa-graduates', 'lhasa-hardship', 'lhasa-returnees'];

/** An agency with gaps, staff, evidence that has expired and an action that is late. */
const check: Check = {
  format: 'duibiao-check',
  version: 2,
  id: 'report-test',
  agency: '某机构',
  assessor: '扎西',
  date: '2026-11-20',
  standards,
  reading: 'plain',
  changed: '2026-11-20T08:00:00.000Z',
  answers: {
    'complaint-days': {
      value: { number: 7 },
      owner: '次仁',
      due: '2026-11-01',
      progress: 'under-way',
      evidence: [{ document: '投诉台账', kept: '档案室', keeper: '次仁', expires: '2026-01-31' }],
    },
    'safety-exits': { value: { number: 1 } },
    'evacuation-routes': { value: { number: 2 } },
    'available-means': { value: { none: true } },
    staff: {
      people: [
        { id: 'p1', name: '卓玛', fields: { role: { choice: 'adviser' }, 'years-hr': { number: 3 } } },
        { id: 'p2', name: '旺堆', fields: { role: { choice: 'adviser' }, 'years-hr': { number: 0 } } },
      ],
    },
  },
};

/** Opens the check from its file and goes to its report. */
async function report(root: string, options: Parameters<typeof open>[1] = {}): Promise<WatchedPage> {
  const watched = await open(`${root}/check/`, options);
  const { page } = watched;
  await page.locator('input[type="file"]').setInputFiles({
    name: 'a.duibiao.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(check)),
  });
  await page.locator('[data-question]').first().waitFor();
  await page
    .getByRole('link', { name: /查看差距报告|See the gap report/ })
    .first()
    .press('Enter');
  await page.locator('article').waitFor();
  return watched;
}

async function take(page: Page, extension: string): Promise<Buffer> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: `(.${extension})` })
      .or(page.getByRole('button', { name: `（.${extension}）` }))
      .press('Enter'),
  ] as never);
  return readFile((await download.path())!);
}

const json = async (page: Page) => JSON.parse((await take(page, 'json')).toString('utf8')) as unknown;

const order = ['conforms', 'partial', 'nonconforming', 'not-applicable', 'unanswered'] as const;

const figuresOf = ({ summary }: GapReport) =>
  [...summary.standards.map(({ counts }) => counts), summary.whole].map(({ verdicts }) =>
    order.map((verdict) => verdicts[verdict]),
  );

describe.each(['zh', 'en'] as const)('the report on three standards (%s)', (language) => {
  it('gives the same figures on the page, in Word, in Excel and as data', { timeout: 120_000 }, async () => {
    const { page, close } = await report(language === 'en' ? '/en' : '');
    expect(await violations(page)).toEqual([]);
    const data = GapReport.parse(await json(page));
    const figures = figuresOf(data);

    const onPage = await page
      .locator('.paper-bars tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('.cell-number')].map((cell) => Number(cell.textContent))),
      );
    expect(onPage.slice(0, figures.length)).toEqual(figures);
    expect(await page.locator('.paper-bars svg rect').count()).toBeGreaterThan(0);

    const { value: html } = await mammoth.convertToHtml({ buffer: await take(page, 'docx') });
    const [bars = ''] = html.match(/<table>(?:(?!<\/table>).)*✓(?:(?!<\/table>).)*<\/table>/s) ?? [];
    const inWord = [...bars.matchAll(/<tr>(.*?)<\/tr>/gs)]
      .map(([, row = '']) => [...row.matchAll(/<p>(\d+)<\/p>/g)].map(([, figure]) => Number(figure)))
      .filter((row) => row.length === order.length);
    expect(inWord.slice(0, figures.length)).toEqual(figures);

    const sheets = await readWorkbook(await take(page, 'xlsx'));
    const sheet = (zh: string, en: string) =>
      sheets.find((other) => other.sheet === (language === 'zh' ? zh : en))!.data;
    const totals = sheet('判定统计', 'Counts').filter((row) => /合计|Total/.test(String(row[1])));
    expect(totals.map((row) => row.slice(3, 8))).toEqual(figures);
    expect(sheet('差距', 'Gaps')).toHaveLength(data.gaps.length + 1);
    expect(sheet('逐条判定', 'Verdicts')).toHaveLength(data.rows.length + 1);
    const plan = sheet('整改计划', 'Action plan');
    expect(plan).toHaveLength(data.plan.length + 1);
    expect(plan[1]?.[4]).toEqual(new Date('2026-11-01T00:00:00Z'));
    const evidence = sheet('证据清单', 'Evidence binder');
    expect(evidence[1]?.[3]).toEqual(new Date('2026-01-31T00:00:00Z'));
    await close();
  });
});

describe('the report', () => {
  it('stands one answer beside what each standard makes of it', async () => {
    const { page, close } = await report('/en');
    const table = page.getByRole('table', { name: 'The standards side by side' });
    const row = table.locator('tr', { hasText: '7 working days' });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
      /7 working days.*✕ Does not conform \(8\.5: at most 5 working days; over by 2 working days\).*✓ Conforms \(7\.3: at most 15 working days\)/,
    );
    await close();
  });

  it('is made in both languages at once, each line marked with its own', { timeout: 120_000 }, async () => {
    const { page, close } = await report('');
    await page.getByRole('radio', { name: '中文 + English' }).press('Space');
    await page.locator('article span[lang="en"]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const both = GapReports.parse(await json(page));
    expect(figuresOf(both.en)).toEqual(figuresOf(both.zh));
    const { value: text } = await mammoth.extractRawText({ buffer: await take(page, 'docx') });
    expect(text).toContain('二、差距\u3000Gaps');
    const sheets = await readWorkbook(await take(page, 'xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toContain('整改计划 Action plan');
    const markdown = (await take(page, 'md')).toString('utf8');
    expect(markdown).toContain('## 二、差距\u3000Gaps');
    await close();
  });

  it('names nobody when asked not to, in any file', { timeout: 120_000 }, async () => {
    const { page, close } = await report('');
    const names = /扎西|次仁|卓玛|旺堆/;
    expect(await page.locator('article').innerText()).toMatch(names);
    await page.getByRole('checkbox', { name: /不写姓名/ }).press('Space');
    await page.locator('article', { hasText: '人员1' }).waitFor();
    expect(await page.locator('article').innerText()).not.toMatch(names);
    for (const extension of ['json', 'csv', 'md'])
      expect((await take(page, extension)).toString('utf8')).not.toMatch(names);
    const { value: text } = await mammoth.extractRawText({ buffer: await take(page, 'docx') });
    expect(text).not.toMatch(names);
    const sheets = await readWorkbook(await take(page, 'xlsx'));
    expect(JSON.stringify(sheets)).not.toMatch(names);
    await close();
  });

  it('has only the parts asked for, on the page and in the files', async () => {
    const { page, close } = await report('');
    await page.getByText(/^报告内容/).press('Enter');
    for (const part of ['逐条判定', '证据', '人员'])
      await page.getByRole('checkbox', { name: part, exact: true }).press('Space');
    expect(await page.locator('article h3').allInnerTexts()).toEqual([
      '一、概要',
      '二、差距',
      '三、整改计划',
      '四、观察项',
      '五、各标准对照',
      '六、未答检查项',
      '七、适用性声明',
      '八、编制说明',
      '九、签字',
    ]);
    const sheets = await readWorkbook(await take(page, 'xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).not.toContain('逐条判定');
    await close();
  });

  it('is found again as it was chosen, in this browser alone, until the check is erased', async () => {
    const { page, close } = await report('');
    const chosen = { language: 'English', names: /不写姓名/, part: '证据' };
    const show = async () => {
      const parts = page.locator('summary', { hasText: '报告内容' });
      if (!(await page.getByRole('checkbox', { name: chosen.part, exact: true }).isVisible()))
        await parts.press('Enter');
    };
    await show();
    await page.getByRole('radio', { name: chosen.language, exact: true }).press('Space');
    await page.getByRole('checkbox', { name: chosen.names }).press('Space');
    await page.getByRole('checkbox', { name: chosen.part, exact: true }).press('Space');
    const again = async () => {
      await page.locator('article[lang="en"]').waitFor();
      await show();
      expect(await page.getByRole('checkbox', { name: chosen.names }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: chosen.part, exact: true }).isChecked()).toBe(false);
      expect(await page.getByRole('checkbox', { name: '差距', exact: true }).isChecked()).toBe(true);
      expect(await page.locator('article').textContent()).not.toContain('卓玛');
    };
    await page.reload();
    await again();
    await page.getByRole('link', { name: '回到自查' }).press('Enter');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为文件' }).click(),
    ]);
    expect(await readFile((await file.path())!, 'utf8')).not.toMatch(/without|named/);
    await page.getByRole('link', { name: '查看差距报告' }).first().press('Enter');
    await again();
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.getByRole('button', { name: /清除：某机构/ }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: /清除/ }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('duibiao'))))
      .toEqual([]);
    await close();
  });

  it('leads to the counting rule, and fits a phone', async () => {
    const { page, close } = await report('/en', { viewport: sizes.phone });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      sizes.phone.width,
    );
    await page.getByRole('link', { name: 'How things are counted' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How things are counted' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
