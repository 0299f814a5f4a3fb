import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { planOf } from '../src/check/logic/plan.ts';
import { GapReport } from '../src/report/gap-report.ts';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';
import { begin, packIn, tallyOn } from './support/check.ts';
import { fillIn } from './support/fill.ts';

useBrowser();

const words = {
  zh: {
    gap: '差距',
    conforms: '符合',
    nonconforming: '不符合',
    unanswered: '未评价',
    report: '查看差距报告',
    save: '存为文件',
    clause: '条款',
  },
  en: {
    gap: 'Gaps',
    conforms: 'Conforms',
    nonconforming: 'Does not conform',
    unanswered: 'Unanswered',
    report: 'See the gap report',
    save: 'Save to a file',
    clause: 'Clause',
  },
};

async function take(page: Page, extension: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `.${extension}` }).press('Enter'),
  ] as never);
  return { name: download.suggestedFilename(), bytes: await readFile((await download.path())!) };
}

/** Waits until the deferred verdicts have caught up: the tally says so many are unanswered. */
const settled = (page: Page, label: string, count: number) =>
  expect.poll(async () => (await tallyOn(page))[label], { timeout: 20_000 }).toBe(count);

it('what is chosen in one question stays chosen while others are answered, and over a reload', async () => {
  const { page, close } = await open('/check/');
  await begin(page, '某机构', ['lhasa-graduates']);
  const radios = page.locator('[data-question] > form > [data-answer]', {
    has: page.locator('input[type="radio"]'),
  });
  for (let nth = 0; nth < 4; nth += 1) await radios.nth(nth).getByRole('radio').nth(1).click();
  const chosen = () => radios.locator('input:checked').count();
  expect(await chosen()).toBe(4);
  await page.reload();
  await radios.first().waitFor();
  expect(await chosen()).toBe(4);
  await close();
});

describe.each(['zh', 'en'] as const)('a whole check (%s)', (language) => {
  const say = words[language];
  const root = language === 'en' ? '/en' : '';

  it(
    'is filled in by keyboard, kept over a reload, reported and taken away in every format',
    { timeout: 300_000 },
    async () => {
      const pack = await packIn(language);
      const { judged } = planOf(pack, ['lhasa-returnees']);
      const { page, close } = await open(`${root}/check/`, { viewport: sizes.desktop });
      await begin(page, '=SUM(1) 拉萨“示范”机构');
      await settled(page, say.unanswered, judged.length);

      await fillIn(page, pack, ['lhasa-returnees'], '2026-11-01');
      await settled(page, say.conforms, judged.length);
      expect(await violations(page)).toEqual([]);

      const exits = page.locator('[data-question="safety-exits"]');
      await exits.locator('input[inputmode]').fill('1');
      const complaint = page.locator('[data-question="complaint-days"]');
      await complaint.locator('input[inputmode]').fill('16');
      await settled(page, say.gap, 2);
      expect(await exits.locator('.verdicts').textContent()).toContain('4.1.3');
      await complaint
        .getByText(/责任人|owner/)
        .first()
        .press('Enter');
      await complaint.getByLabel(/责任人|Owner/).fill('LW');

      await page.reload();
      await settled(page, say.gap, 2);
      expect(await exits.locator('input[inputmode]').inputValue()).toBe('1');

      await page.getByRole('link', { name: say.report }).first().press('Enter');
      await page.locator('article').waitFor();
      expect(await violations(page)).toEqual([]);
      const shown = await page.locator('article').textContent();
      expect(shown).toContain('4.1.3');
      expect(shown).toContain('LW');

      const json = GapReport.parse(JSON.parse((await take(page, 'json')).bytes.toString('utf8')));
      expect(json.gaps.map(({ clause }) => clause)).toEqual(['4.1.3', '7.3']);
      expect(json.language).toBe(language);

      const csv = await take(page, 'csv');
      expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const { data } = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), { skipEmptyLines: true });
      expect(data).toHaveLength(json.rows.length + 1);
      expect(data.filter((row) => row.includes(say.nonconforming))).toHaveLength(2);

      const docx = await take(page, 'docx');
      expect(docx.name).toMatch(/2026-11-20\.docx$/);
      const { value: html } = await mammoth.convertToHtml({ buffer: docx.bytes });
      expect(html).toContain('<h1>');
      expect(html.match(new RegExp(`<td[^>]*><p>✕ ${say.nonconforming}</p></td>`, 'g'))).toHaveLength(2);
      expect(html).toContain('LW');

      const xlsx = await take(page, 'xlsx');
      const sheets = await readWorkbook(xlsx.bytes);
      const verdicts = sheets.find(({ sheet }) => sheet === (language === 'zh' ? '逐条判定' : 'Verdicts'));
      expect(verdicts?.data.flat().filter((cell) => cell === say.nonconforming)).toHaveLength(2);
      await close();
    },
  );
});

describe('each of the five standards', () => {
  it.each(['lhasa-graduates', 'lhasa-hardship', 'chongqing', 'cross-strait'])(
    '%s is checked from the first question to the report',
    { timeout: 300_000 },
    async (standard) => {
      const pack = await packIn('zh');
      const { judged } = planOf(pack, [standard]);
      const { page, close } = await open('/check/', { viewport: sizes.desktop });
      await begin(page, '某机构', [standard]);
      await settled(page, '未评价', judged.length);
      await fillIn(page, pack, [standard], '2026-11-01');
      await settled(page, '未评价', 0);
      const tally = await tallyOn(page);
      expect({ short: tally['部分符合']! + tally['不符合']!, gaps: tally['差距'] }).toEqual({
        short: 0,
        gaps: 0,
      });
      await page.getByRole('link', { name: '查看差距报告' }).first().press('Enter');
      await page.locator('article').waitFor();
      const json = GapReport.parse(JSON.parse((await take(page, 'json')).bytes.toString('utf8')));
      expect(json.standards.map(({ id }) => id)).toEqual([standard]);
      expect(json.rows.filter(({ verdict }) => verdict === 'conforms').length).toBe(tally['符合']);
      await close();
    },
  );

  it('are chosen with their status in view, and the report repeats it', async () => {
    const { page, close } = await open('/check/');
    const option = page.locator('.option', {
      has: page.locator('input[name="standards"][value="chongqing"]'),
    });
    expect(await option.innerText()).toContain('T/CQTSHRA 002-2024');
    await begin(page, '某机构', ['chongqing']);
    await page.getByRole('link', { name: '查看差距报告' }).first().press('Enter');
    expect(await page.locator('article').innerText()).toContain('T/CQTSHRA 002-2024');
    await close();
  });

  it('share a question: one answer, and each standard judges it for itself', async () => {
    const { page, close } = await open('/en/check/');
    await begin(page, 'An agency', ['lhasa-graduates', 'lhasa-returnees']);
    const card = page.locator('[data-question="complaint-days"]');
    await card.locator('input[inputmode]').fill('7');
    const lines = card.locator('.verdicts > li');
    await expect
      .poll(() => lines.allInnerTexts())
      .toEqual([
        expect.stringMatching(/Does not conform[\s\S]*8\.5[\s\S]*at most 5 working days[\s\S]*over by 2/),
        expect.stringMatching(/Conforms[\s\S]*7\.3[\s\S]*at most 15 working days/),
      ]);
    await close();
  });

  it('ask of the staff only what the chosen ones ask', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', ['lhasa-hardship']);
    const staff = page.locator('[data-question="staff"]');
    await staff.getByRole('button', { name: '添加一人' }).press('Enter');
    const few = await staff.locator('.person [data-answer]').count();
    expect(few).toBeLessThan(10);
    await close();
  });
});

describe('a check', () => {
  it('answers in one language what was asked in the other: the report is in the language chosen', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    await page.locator('[data-question="safety-exits"] input[inputmode]').fill('1');
    await page.getByRole('link', { name: '查看差距报告' }).first().click();
    await page.getByRole('radio', { name: 'English', exact: true }).press('Space');
    await page.locator('article[lang="en"]').waitFor();
    expect(await page.locator('article').textContent()).toMatch(/safety exits[^?]*: 1 exit/);
    const json = GapReport.parse(JSON.parse((await take(page, 'json')).bytes.toString('utf8')));
    expect(json.language).toBe('en');
    await close();
  });

  it('loses nothing when the tab is closed in mid-word', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    const card = page.locator('[data-question="safety-exits"]');
    await card.getByText('备注、证据').click();
    await card.getByLabel('备注', { exact: true }).pressSequentially('东侧出口被货架挡');
    const other = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await other.goto(page.url());
    await other.locator('[data-question="safety-exits"]').getByText('备注、证据').click();
    expect(
      await other.locator('[data-question="safety-exits"]').getByLabel('备注', { exact: true }).inputValue(),
    ).toBe('东侧出口被货架挡');
    await close();
  });

  it('refuses a file that is broken, foreign or from the future, with the reason, and what was there stays', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '原来的机构');
    await page.goto(page.url().replace(/#.*/, '#/'));
    const file = (text: string) => ({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const input = page.locator('input[type="file"]');
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    for (const [text, reason] of [
      ['{"format":', /JSON/],
      ['{"name":"other"}', /不是/],
      ['{"format":"duibiao-check","version":99}', /新/],
      ['{"format":"duibiao-check","version":1,"id":"x"}', /缺|损坏|不完整|不对/],
    ] as const) {
      await input.setInputFiles(file(text));
      await expect.poll(async () => (await alert.allInnerTexts()).join(' ')).toMatch(reason);
      expect(await page.getByRole('link', { name: '原来的机构', exact: true }).count()).toBe(1);
    }
    await close();
  });

  it('is saved to a file, erased for good, and opened again as it was', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    await page.locator('[data-question="safety-exits"] input[inputmode]').fill('3');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为文件' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('某机构-2026-11-20.duibiao.json');
    const path = (await download.path())!;
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.getByRole('button', { name: /清除：某机构/ }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: /清除/ }).press('Enter');
    await page.getByText('某机构', { exact: true }).waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('duibiao:check'))),
    ).toEqual([]);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'a.duibiao.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
    await page.locator('[data-question="safety-exits"]').waitFor();
    expect(await page.locator('[data-question="safety-exits"] input[inputmode]').inputValue()).toBe('3');
    await close();
  });

  it('is reached from a clause, at the question that the clause asks', async () => {
    const { page, close } = await open('/check/#/ask/safety-exits');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await begin(page, '某机构');
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('[data-question]')?.getAttribute('data-question'),
        ),
      )
      .toBe('safety-exits');
    await close();
  });

  it('needs a reason for “not applicable”, and then leaves the provision out', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    const before = (await tallyOn(page))['不适用'];
    const card = page.locator('[data-question="hotline-languages"]');
    await card.getByText('不适用').first().click();
    await card.getByRole('checkbox', { name: /不适用于本机构/ }).press('Space');
    expect(await card.textContent()).toContain('请写明理由');
    await card.getByLabel('不适用的理由').fill('本机构不设热线');
    expect(before).toBe(0);
    expect(await card.textContent()).not.toContain('请写明理由');
    await close();
  });

  it.each(['/check/', '/en/check/'])(
    '%s has no axe violation and fits a phone, at the start, filled in and reported',
    async (path) => {
      const { page, close } = await open(path, { viewport: sizes.phone });
      await page.locator('input[name="agency"]').waitFor();
      expect(await violations(page)).toEqual([]);
      await begin(page, '某机构');
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        sizes.phone.width,
      );
      await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
      expect(await violations(page)).toEqual([]);
      await page.goto(`${page.url()}/report`);
      await page.locator('article').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        sizes.phone.width,
      );
      await close();
    },
  );
});
