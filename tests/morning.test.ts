import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { planOf } from '../src/check/logic/plan.ts';
import { violations } from './support/axe.ts';
import { open, sizes, useBrowser } from './support/browser.ts';
import { begin, packIn, tallyOn } from './support/check.ts';

useBrowser();

const lhasa = ['lhasa-graduates', 'lhasa-hardship', 'lhasa-returnees'];
const card = (page: Page, question: string) => page.locator(`[data-question="${question}"]`);
const number = (page: Page, question: string) => card(page, question).locator('input[inputmode]').first();
const shown = (page: Page) => page.locator('[data-question]:not([hidden])').count();
const focusedQuestion = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null,
  );
const sheet = (page: Page, name: string) =>
  page.goto(`${page.url().replace(/(#\/c\/[^/]+).*/, '$1')}/${name}`);

/** Three standards, and two gaps: one exit, and a complaint answered on working day 7. */
async function beginWithGaps(page: Page) {
  await begin(page, '某机构', lhasa);
  await number(page, 'safety-exits').fill('1');
  await number(page, 'complaint-days').fill('7');
  await expect.poll(async () => (await tallyOn(page))['差距']).toBeGreaterThan(1);
}

describe('a check begins with a profile', () => {
  it('which proposes standards, each with the reason, and lets them be changed', async () => {
    const { page, close } = await open('/check/');
    const standard = (id: string) => page.locator(`input[name="standards"][value="${id}"]`);
    await page.getByRole('radio', { name: '拉萨市' }).check();
    await page.getByRole('checkbox', { name: '高校和中职毕业生' }).check();
    await page.getByRole('checkbox', { name: '返乡农民工', exact: true }).check();
    const ticked = () =>
      page
        .locator('input[name="standards"]:checked')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    await expect.poll(ticked).toEqual(['lhasa-graduates', 'lhasa-returnees']);
    const reason = (id: string) => page.locator(`#new-standards-${id}-note`).innerText();
    expect(await reason('lhasa-returnees')).toContain('建议采用：为拉萨市编写，服务对象是返乡农民工。');
    expect(await reason('chongqing')).toContain('未建议：为重庆市编写。');

    await standard('lhasa-graduates').press('Space');
    await page.getByRole('checkbox', { name: '就业困难人员', exact: true }).check();
    // Chosen by hand, the choice stays; the proposal is one key away.
    expect(await ticked()).toEqual(['lhasa-returnees']);
    await page.getByRole('button', { name: '按建议选择' }).press('Enter');
    expect(await ticked()).toEqual(lhasa);
    await close();
  });

  it('which answers the question for the kind of agency, and is answered by it', async () => {
    const { page, close } = await open('/check/');
    await page.getByRole('radio', { name: '重庆市' }).check();
    await page.getByRole('radio', { name: '公共就业服务机构' }).check();
    await page.getByRole('checkbox', { name: '用人单位' }).check();
    await begin(page, '某机构', []);
    const asked = card(page, 'provider-type').getByRole('radio');
    expect(await asked.nth(0).isChecked()).toBe(true);
    await asked.nth(1).press('Space');
    await page.getByText('修改基本信息').press('Enter');
    expect(await page.locator('#head-provider-other').isChecked()).toBe(true);
    await close();
  });
});

describe('answering', () => {
  it('shows what each standard expects and comes to, side by side', async () => {
    const { page, close } = await open('/en/check/');
    await begin(page, 'An agency', ['lhasa-graduates', 'lhasa-hardship', 'lhasa-returnees', 'chongqing']);
    await number(page, 'complaint-days').fill('7');
    const columns = card(page, 'complaint-days').locator('.verdicts > li');
    await expect
      .poll(() => columns.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^College graduates[\s\S]*at most 5 working days[\s\S]*over by 2/),
        expect.stringMatching(/^Persons with difficulty[\s\S]*Conforms/),
        expect.stringMatching(/^Chongqing[\s\S]*Conforms/),
        expect.stringMatching(/^Returned[\s\S]*Conforms[\s\S]*at most 15 working days/),
      ]);
    const [first, second] = await columns.evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect().top),
    );
    expect(first).toBe(second);
    await close();
  });

  it('filters on demand: nothing leaves before it is asked to', async () => {
    const { page, close } = await open('/check/');
    await beginWithGaps(page);
    await page.getByText('查找、筛选、排序').press('Enter');
    await page.getByLabel('状态', { exact: true }).selectOption('gap');
    const all = await shown(page);
    await page.getByRole('button', { name: '应用' }).press('Enter');
    expect(await shown(page)).toBe(2);
    await number(page, 'safety-exits').fill('2');
    await page.getByText('其中1项在填写后已不符合').waitFor();
    expect(await shown(page)).toBe(2);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '刷新' }).press('Enter');
    expect(await shown(page)).toBe(1);
    await page.getByRole('button', { name: '显示全部' }).first().press('Enter');
    expect(await shown(page)).toBe(all);
    await close();
  });

  it('finds a question by a word of a clause, with a key to get there', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', lhasa);
    await number(page, 'safety-exits').focus();
    await page.keyboard.press('Alt+s');
    await page.locator('#filter-words:focus').waitFor();
    await page.keyboard.type('投诉 工作日');
    await page.keyboard.press('Enter');
    const found = await page
      .locator('[data-question]:not([hidden])')
      .evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset['question']));
    expect(found).toContain('complaint-days');
    expect(found.length).toBeLessThan(10);
    await close();
  });

  it('takes answers back and gives them again, by key and by button', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', lhasa);
    const radios = card(page, 'visitor-orientation').getByRole('radio');
    await radios.nth(0).focus();
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    expect(await radios.nth(2).isChecked()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => radios.nth(0).isChecked()).toBe(true);
    await expect.poll(() => focusedQuestion(page)).toBe('visitor-orientation');
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    await expect.poll(() => radios.nth(0).isChecked()).toBe(false);
    await page.getByRole('button', { name: '重做' }).press('Enter');
    await expect.poll(() => radios.nth(0).isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => radios.nth(0).isChecked()).toBe(true);
    await close();
  });

  it('takes back what is said of the agency, from within its fields, folded up, and after the report', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', ['chongqing']);
    const heading = page.locator('#heading-form');
    const summary = heading.locator('summary');
    await summary.press('Enter');
    await heading.locator('[name="provider"][value="public"]').press('Space');
    const asked = page.locator('[data-question="provider-type"] input:checked');
    await expect.poll(() => asked.getAttribute('value')).toBe('public');
    await page.keyboard.press('Control+z');
    await expect.poll(() => asked.count()).toBe(0);
    const focus = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    await expect.poll(focus).toBe('provider');
    expect(await heading.locator('[name="provider"]:checked').count()).toBe(0);
    expect(await page.getByText('已撤销：机构情况').count()).toBe(1);

    await heading.locator('[name="standards"][value="lhasa-graduates"]').press('Space');
    await page.locator('[data-question="complaint-days"]').waitFor();
    const both = await page.locator('[data-question]').count();
    await summary.press('Enter');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('[data-question]').count()).toBeLessThan(both);
    await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+y');
    await expect.poll(() => page.locator('[data-question]').count()).toBe(both);

    await page.getByRole('link', { name: '查看差距报告' }).press('Enter');
    await page.getByRole('radio', { name: '从严读法' }).press('Space');
    await page.getByRole('link', { name: '回到自查' }).press('Enter');
    await page.getByRole('button', { name: '撤销', exact: true }).press('Enter');
    await summary.press('Enter');
    await expect.poll(() => heading.locator('[name="reading"]:checked').getAttribute('value')).toBe('plain');
    await close();
  });

  it('goes by keys: on with Enter, back with Alt and an arrow, a section on, 0 clears', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', lhasa);
    const ids = planOf(await packIn('zh'), lhasa).questions.map(({ id }) => id);
    await number(page, 'safety-exits').focus();
    await page.keyboard.press('Enter');
    expect(await focusedQuestion(page)).toBe(ids[ids.indexOf('safety-exits') + 1]);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await focusedQuestion(page)).toBe('safety-exits');
    const topic = (id: string | null) =>
      card(page, id!).locator('xpath=ancestor::div[@class="topic"]//h4').innerText();
    const before = await topic('safety-exits');
    await page.keyboard.press('Alt+PageDown');
    expect(await topic(await focusedQuestion(page))).not.toBe(before);
    const radios = card(page, 'visitor-orientation').getByRole('radio');
    await radios.nth(0).press('2');
    await radios.nth(1).press('0');
    await expect.poll(() => radios.nth(1).isChecked()).toBe(false);
    await close();
  });

  it('is taken up where it was left', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', lhasa);
    await number(page, 'complaint-days').fill('5');
    await page.reload();
    const back = page.locator('.left-off').getByRole('link');
    await back.press('Enter');
    await expect.poll(() => focusedQuestion(page)).toBe('complaint-days');
    await close();
  });

  it('follows the clauses of a single standard where that is preferred, and keeps to it', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构');
    await page.getByText('查找、筛选、排序').press('Enter');
    await page.getByLabel('排列顺序').selectOption('clauses');
    const heads = () => page.locator('.topic h4').allInnerTexts();
    expect((await heads())[0]).toMatch(/^第4章/);
    await page.reload();
    await page.locator('.topic h4').first().waitFor();
    expect((await heads())[0]).toMatch(/^第4章/);
    await close();
  });
});

describe('beside the form', () => {
  it('one owner and one date go to many gaps at once, and can be taken back', async () => {
    const { page, close } = await open('/check/');
    await beginWithGaps(page);
    await page.getByRole('link', { name: '安排责任人和期限' }).press('Enter');
    await page.locator('.action-row').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^全选/ }).press('Enter');
    await page.getByLabel('责任人', { exact: true }).fill('LW');
    await page.getByLabel('完成期限', { exact: true }).fill('2026-12-01');
    await page.getByLabel('进展').selectOption('under-way');
    await page.getByRole('button', { name: /^填入所选/ }).press('Enter');
    const states = () => page.locator('.action-state').allInnerTexts();
    const filled = /责任人：LW[\s\S]*2026年12月1日[\s\S]*进行中/;
    for (const state of await states()) expect(state).toMatch(filled);
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    for (const state of await states()) expect(state).not.toMatch(filled);
    await close();
  });

  it('the binder says what is missing and what runs out, and one document serves many questions', async () => {
    const { page, close } = await open('/check/');
    await beginWithGaps(page);
    await page.getByRole('link', { name: '证据清单' }).press('Enter');
    const missing = page.locator('.binder-missing').getByRole('checkbox');
    await expect.poll(() => missing.count()).toBe(2);
    for (const box of await missing.all()) await box.press('Space');
    const form = page.locator('.binder-give .evidence-form');
    await form.getByRole('button').press('Enter');
    expect(await form.getByRole('alert').innerText()).toContain('请填写');
    await form.getByLabel('文件或记录').fill('台账');
    await form.getByLabel('存放在哪里').fill('档案柜');
    await form.getByLabel(/有效期/).fill('2026-11-30');
    await form.getByRole('button').press('Enter');
    const document = page.locator('.binder-document');
    await document.waitFor();
    expect(await page.locator('.binder-missing').count()).toBe(0);
    expect(await document.innerText()).toMatch(/台账[\s\S]*未填：保管人[\s\S]*用于2个检查项/);
    expect(await document.innerText()).not.toContain('检查前到期');
    await page.getByLabel('检查日期').fill('2026-12-01');
    expect(await document.innerText()).toContain('检查前到期');

    await document.getByText('修改').press('Enter');
    await document.getByLabel('由谁保管').fill('ZX');
    await document.getByRole('button').press('Enter');
    await expect.poll(() => document.innerText()).toMatch(/保管：ZX/);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('检查日期').inputValue()).toBe('2026-12-01');
    await close();
  });

  it('evidence given once is picked for the next question', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', lhasa);
    const give = async (question: string) => {
      await card(page, question).getByText('备注、证据').press('Enter');
      return card(page, question);
    };
    const first = await give('safety-exits');
    await first.getByRole('button', { name: '添加一份证据' }).press('Enter');
    await first.getByLabel('第1份文件或记录').fill('平面图');
    await first.getByLabel('第1份由谁保管').fill('ZX');
    const second = await give('complaint-days');
    await second.getByLabel('或用已录入的证据').selectOption({ label: '平面图' });
    await second.getByRole('button', { name: '加入' }).press('Enter');
    expect(await second.getByLabel('第1份由谁保管').inputValue()).toBe('ZX');
    await close();
  });

  it('the blank form has every question once, in the order of the walk, and prints on its own', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '某机构', lhasa);
    const { questions } = planOf(await packIn('zh'), lhasa);
    await page.getByRole('link', { name: '空白检查表（打印）' }).press('Enter');
    await page.locator('.blank-question').first().waitFor();
    expect(await page.locator('.blank-question').count()).toBe(questions.length);
    expect((await page.locator('.blank h3').allInnerTexts())[0]).toContain('入口');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.locator('.blank-question').first().isVisible()).toBe(true);
    await close();
  });

  it('an example opens filled in, with its report, and says everywhere that it is one', async () => {
    const { page, close } = await open('/check/');
    await begin(page, '自己的机构');
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.getByRole('button', { name: '示例：返乡农民工' }).press('Enter');
    await page.locator('.example-mark').waitFor();
    await expect.poll(async () => (await tallyOn(page))['差距']).toBeGreaterThan(0);
    for (const name of ['report', 'actions', 'binder', 'blank']) {
      await sheet(page, name);
      await page.locator('.example-mark').waitFor();
      expect(await page.locator('body').innerText()).toContain('（虚构）');
    }
    await page.goto(page.url().replace(/#.*/, '#/'));
    const saved = page.locator('.saved');
    await expect.poll(() => saved.count()).toBe(2);
    expect(await saved.nth(0).innerText()).not.toContain('示例');
    expect(await saved.nth(1).innerText()).toContain('示例');
    // A question asked from a standard's page goes to one's own check.
    await page.goto(page.url().replace(/#.*/, '#/ask/safety-exits'));
    await page.getByRole('heading', { name: '自己的机构自查' }).waitFor();
    await close();
  });

  it.each(['/check/', '/en/check/'])('%s fits a phone, and dark, on every screen', async (path) => {
    const { page, close } = await open(path, { viewport: sizes.phone });
    await begin(page, '某机构', lhasa);
    await number(page, 'safety-exits').fill('1');
    for (const name of ['actions', 'binder', 'blank']) {
      await sheet(page, name);
      await page.locator('.action-row, .binder-missing li, .blank-question').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        sizes.phone.width,
      );
      for (const theme of ['light', 'dark']) {
        await page.evaluate((to) => (document.documentElement.dataset.theme = to), theme);
        expect(await violations(page)).toEqual([]);
      }
    }
    await close();
  });
});
