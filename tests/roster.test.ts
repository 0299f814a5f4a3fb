import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';
import { begin } from './support/check.ts';

useBrowser();

const heads = [
  '序号',
  '姓名缩写',
  '岗位',
  '专职还是兼职',
  '学历',
  '证书',
  '语言',
  '心理健康评估日期',
  '评估结论',
];

/** Forty people as they stand in a spreadsheet; every eighth has no certificate, every tenth was not assessed. */
const forty = Array.from({ length: 40 }, (_, index) => [
  String(index + 1),
  `P${index + 1}`,
  index % 5 === 4 ? '专业管理人员' : '职业指导人员',
  '专职',
  ['本科', '大专', '研究生'][index % 3]!,
  index % 8 === 7 ? '无' : '职业指导人员证书',
  '国家通用语言、藏语',
  index % 10 === 9 ? '' : '2026/3/1',
  index % 10 === 9 ? '没有评估过' : '合格',
]);
const tsv = (rows: string[][]): string => rows.map((row) => row.join('\t')).join('\r\n');

const staff = (page: Page) => page.locator('[data-question="staff"]');

async function pasteInto(page: Page, card: Locator, text: string): Promise<void> {
  await card.getByRole('button', { name: /^(从表格导入|Import from a spreadsheet)$/ }).press('Enter');
  await card.locator('textarea').first().focus();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
  await card.locator('.import-table').first().waitFor();
}

/** The roster as the matrix shows it: name → cells. */
const matrixOn = (card: Locator): Promise<Record<string, string[]>> =>
  card
    .locator('.matrix tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        ]),
      ),
    );

describe('forty people pasted from a spreadsheet', () => {
  it(
    'are matched, checked, taken over, judged one by one, and taken back',
    { timeout: 120_000 },
    async () => {
      const { page, close } = await open('/check/');
      await begin(page, '某机构', ['lhasa-returnees', 'lhasa-hardship']);
      const card = staff(page);
      await pasteInto(page, card, tsv([heads, ...forty]));

      const selects = card.locator('.import-table').first().locator('select');
      expect(await selects.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual([
        '',
        '@name',
        'role',
        'employment',
        'education',
        'certificate',
        'languages',
        'psych-assessed-on',
        'psych-result',
      ]);
      expect(await violations(page)).toEqual([]);
      await card.getByRole('button', { name: '导入40人' }).press('Enter');

      const undo = card.getByRole('button', { name: '撤销' });
      await undo.waitFor();
      expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await card.locator('.person').count()).toBe(40);
      await expect.poll(() => card.locator('.matrix tbody tr').count()).toBe(40);
      const matrix = await matrixOn(card);
      expect(matrix['P8']?.join()).toMatch(/不符合.*证书/);
      expect(matrix['P1']?.join()).not.toMatch(/证书/);
      expect(matrix['P10']?.join()).toMatch(/评估/);
      expect(await violations(page)).toEqual([]);

      await undo.press('Enter');
      await expect.poll(() => card.locator('.person').count()).toBe(0);
      await close();
    },
  );

  it('are edited in place, and the matrix follows', { timeout: 120_000 }, async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', ['lhasa-returnees', 'lhasa-hardship', 'lhasa-graduates']);
    const card = staff(page);
    await pasteInto(page, card, tsv([heads, ...forty]));
    await card.getByRole('button', { name: '导入40人' }).press('Enter');
    await expect.poll(() => card.locator('.matrix tbody tr').count()).toBe(40);
    await card.getByRole('button', { name: /^复制P1$/ }).press('Enter');
    const name = card.locator('.person').nth(1).locator('input[type="text"]').first();
    await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
    await name.pressSequentially('P41');
    expect(await name.inputValue()).toBe('P41');
    await expect.poll(async () => Object.keys(await matrixOn(card))[1]).toBe('P41');
    await page.reload();
    await expect.poll(() => card.locator('.person').count()).toBe(41);
    await close();
  });
});

describe('a workbook', () => {
  it('with two bad rows is imported without them, and says which and why', { timeout: 120_000 }, async () => {
    const cell = (value: string | Date) =>
      value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value, type: String };
    const rows: (string | Date)[][] = [
      ['Initials', 'Main work', 'Highest level of education', 'Latest mental health evaluation'],
      ['ZX', 'Career adviser', 'Bachelor', new Date('2026-03-01T00:00:00Z')],
      ['', 'Trainer', 'Bachelor', new Date('2026-03-01T00:00:00Z')],
      ['LS', 'Career adviser', 'Junior college', 'last year'],
      ['DZ', 'Trainer', 'Doctorate', new Date('2026-05-20T00:00:00Z')],
    ];
    const { page, close } = await open('/en/check/');
    await begin(page, 'An agency', ['lhasa-returnees']);
    const card = staff(page);
    await card.getByRole('button', { name: 'Import from a spreadsheet' }).press('Enter');
    const buffer = await writeWorkbook(rows.map((row) => row.map(cell)) as never).toBuffer();
    await card.locator('.import input[type="file"]').setInputFiles({
      name: 'staff.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer,
    });
    const rejected = card.locator('.import-rejected li');
    await expect
      .poll(() => rejected.allTextContents())
      .toEqual([
        'Row 3: no name, initials or staff number.',
        'Row 4, “LS”: “last year” under “Latest mental health evaluation” cannot be read.',
        'Row 5, “DZ”: “Doctorate” under “Highest level of education” cannot be read.',
      ]);
    expect(await violations(page)).toEqual([]);
    await card.getByLabel(/“Doctorate”/).selectOption({ label: 'Postgraduate' });
    await expect.poll(() => rejected.count()).toBe(2);
    await card.getByRole('button', { name: 'Import 2 people' }).press('Enter');
    await expect.poll(() => card.locator('.person').count()).toBe(2);
    expect(await rejected.count()).toBe(2);

    await card.locator('.person').nth(1).locator('summary').click();
    const person = card.locator('.person').nth(1);
    expect(await person.locator('input[type="date"]').first().inputValue()).toBe('2026-05-20');
    expect(await person.getByRole('radio', { name: 'Postgraduate' }).isChecked()).toBe(true);
    await close();
  });

  it('that cannot be read says why, and leaves everything as it was', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    const card = staff(page);
    await card.getByRole('button', { name: '添加一人' }).press('Enter');
    await card.getByRole('button', { name: '从表格导入' }).press('Enter');
    const input = card.locator('.import input[type="file"]');
    for (const [bytes, reason] of [
      [[0xd0, 0xcf, 0x11, 0xe0], /旧格式/],
      [[0x50, 0x4b, 3, 4, 1, 2], /读不了/],
      [[], /没有任何内容/],
    ] as const) {
      await input.setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
      await expect.poll(() => card.locator('.import [role="alert"]').textContent()).toMatch(reason);
    }
    expect(await card.locator('.person').count()).toBe(1);
    await close();
  });
});

it('columns are matched by keyboard, where no guess could', async () => {
  const { page, close } = await open('/check/');
  await begin(page, '某机构');
  const card = staff(page);
  await pasteInto(
    page,
    card,
    tsv([
      ['甲', '乙'],
      ['P1', '是'],
      ['P2', '否'],
    ]),
  );
  await card.getByRole('checkbox', { name: '第一行是表头' }).press('Space');
  const second = card.locator('.import-table select').nth(1);
  await second.focus();
  await second.selectOption('languages.tibetan');
  await card.getByRole('button', { name: '导入2人' }).press('Enter');
  await card.locator('.person').first().locator('summary').click();
  const tibetan = card.locator('.person').first().getByRole('checkbox', { name: '藏语' });
  expect(await tibetan.isChecked()).toBe(true);
  await close();
});

describe('the matrix', () => {
  it.each([sizes.desktop, sizes.phone])(
    'keeps names and heads in view ($width px), shows only those who fall short, and fits the page',
    { timeout: 120_000 },
    async (viewport) => {
      const { page, close } = await open('/check/', { viewport });
      await begin(page, '某机构', ['lhasa-returnees', 'lhasa-hardship']);
      const card = staff(page);
      await pasteInto(page, card, tsv([heads, ...forty]));
      await card.getByRole('button', { name: '导入40人' }).press('Enter');
      const region = card.getByRole('region', { name: '每个人与各条的差距' });
      await region.waitFor();
      const place = () =>
        region.evaluate((element) => {
          const box = element.getBoundingClientRect();
          const [head, name] = ['thead tr:nth-child(2) th', 'tbody tr:nth-child(30) th'].map((selector) =>
            element.querySelector(selector)!.getBoundingClientRect(),
          );
          return { head: Math.round(head!.top - box.top), name: Math.round(name!.left - box.left) };
        });
      const before = await place();
      await region.evaluate((element) => element.scrollTo(400, 900));
      expect(await place()).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );

      const all = await matrixOn(card);
      await region.evaluate((element) => element.scrollTo(400, 0));
      await card.getByRole('button', { name: 'P10', exact: true }).press('Enter');
      const detail = card.locator('.matrix-detail');
      expect(await detail.innerText()).toMatch(/未评价[\s\S]*评估/);
      const [inner, outer] = [await detail.locator('ul').boundingBox(), await region.boundingBox()];
      expect(Math.round(inner!.x - outer!.x)).toBeLessThanOrEqual(1);
      expect(inner!.width).toBeLessThanOrEqual(outer!.width);
      expect(await violations(page)).toEqual([]);
      await card.getByRole('button', { name: 'P10', exact: true }).press('Enter');
      expect(await detail.count()).toBe(0);
      await card.getByRole('checkbox', { name: '只看这些人' }).press('Space');
      const short = await matrixOn(card);
      const isShort = (cells: string[]) => cells.some((cell) => /不符合|部分符合|未评价/.test(cell));
      expect(Object.keys(short)).toEqual(Object.keys(all).filter((name) => isShort(all[name]!)));
      await close();
    },
  );
});

it.each([
  ['/check/', '下载空白模板（.csv）', '从表格导入', /^姓名/],
  ['/en/check/', 'Download an empty template (.csv)', 'Import from a spreadsheet', /^Name/],
] as const)(
  'a template in the language of the page (%s) has every column',
  async (path, label, opener, first) => {
    const { page, close } = await open(path);
    await begin(page, '某机构');
    const card = staff(page);
    await card.getByRole('button', { name: opener }).press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: label }).press('Enter'),
    ]);
    const text = await readFile((await download.path())!, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [row = []] = Papa.parse<string[]>(text.slice(1).trim()).data;
    expect(row[0]).toMatch(first);
    await card.getByRole('button', { name: /添加一人|Add a person/ }).press('Enter');
    expect(row.length - 1).toBe(await card.locator('.person [data-answer]').count());
    await close();
  },
);
