import { execFileSync } from 'node:child_process';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Page } from 'playwright-core';
import { planOf } from '../src/check/logic/plan.ts';
import type { Pack } from '../src/model/pack.ts';
import { serve } from '../tests/support/site.ts';
import { countScript, make } from './downloads.ts';
import { effort } from './effort.ts';
import { filledCheck, openFilled } from './filled.ts';
import { paint } from './paint.ts';
import { weigh } from './weigh.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** The largest form there is: a new check against every standard. */
async function openForm(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/en/check/`);
  await page.locator('input[name="agency"]').fill('Bench');
  for (const standard of await page.locator('input[name="standards"]').all()) await standard.check();
  await page.locator('input[name="agency"]').press('Enter');
  await page.locator('[data-question]').first().waitFor();
}

const start = performance.now();
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'ignore' });
say(`build: ${((performance.now() - start) / 1000).toFixed(1)} s`);

const { origin, stop } = await serve('dist');
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
const fresh = async () => (await browser.newContext()).newPage();

for (const path of [
  '/standards/lhasa-returnees/4/',
  '/en/standards/lhasa-returnees/4/',
  '/check/',
  '/en/check/',
  '/compare/',
  '/en/compare/',
  '/compare/alike/',
]) {
  const weights = await weigh(await fresh(), origin + path);
  const total = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
  const kinds = Object.entries(weights).map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`);
  say(`${path}: ${(total / 1000).toFixed(1)} kB gzip (${kinds.join(', ')})`);
}

const blank = await fresh();
await blank.goto('data:text/html,<input id=a>');
await blank.locator('#a').focus();
const control = await paint(blank, () => blank.keyboard.press('7'));

const form = await fresh();
await openForm(form, origin);
const questions = await form.locator('fieldset').count();
const field = form
  .locator('input[inputmode="numeric"], input[inputmode="decimal"], input[type="number"]')
  .first();
await field.focus();
const typing = await paint(form, () => form.keyboard.press('7'));
const boxes = form.locator('input[type="checkbox"]');
const ticking = await paint(form, (round) => boxes.nth(round % 20).press('Space'));

say(`4× slowdown, ${questions} field sets; a bare input: ${ms(control.p50)} p50, ${ms(control.p95)} p95`);
for (const [name, { p50, p95 }] of Object.entries({ 'a digit typed': typing, 'a box ticked': ticking }))
  say(`${name}: ${ms(p50)} p50, ${ms(p95)} p95; ${(p50 / control.p50).toFixed(1)} × a bare input`);

const pack = (await (await fetch(`${origin}/data/check/en.json`)).json()) as Pack;
const five = pack.standards.map(({ id }) => id);
const three = five.filter((id) => id.startsWith('lhasa-'));

for (const standards of [...five.map((id) => [id]), three, five]) {
  const { questions: asked, apart, criteria } = effort(pack, standards);
  const share = (asked / criteria).toFixed(2);
  say(`${standards.join(' + ')}: ${asked} questions (${apart} apart) for ${criteria} criteria: ${share} ×`);
}

/** The largest section of a form with every question answered and forty people. */
const filled = filledCheck(pack, three, 40);
const answered = await fresh();
await openFilled(answered, `${origin}/en/check/`, filled);
const [largest] = planOf(pack, three)
  .areas.flatMap(({ topics }) => topics)
  .sort((one, other) => other.questions.length - one.questions.length);
const cards = largest!.questions.map(({ id }) => answered.locator(`[data-question="${id}"]`));
const typed = largest!.questions.findIndex(({ type }) => type === 'number');
const ticked = largest!.questions.findIndex(({ type }) => type === 'checklist' || type === 'practice');
const inSection: Record<string, () => Promise<void>> = {};
if (typed >= 0) {
  const number = cards[typed]!.locator('input[inputmode]');
  inSection['a digit typed'] = async () => {
    await number.focus();
    await answered.keyboard.press('7');
  };
}
if (ticked >= 0) {
  const options = cards[ticked]!.locator('[data-answer] input');
  let turn = 0;
  inSection['an option picked'] = () => options.nth((turn += 1) % 2).press('Space');
}
const roster = answered.locator('[data-question="staff"] .person').first();
await roster.locator('summary').first().click();
const name = roster.locator('input[type="text"]').first();
inSection['a letter of a name on the roster'] = async () => {
  await name.focus();
  await answered.keyboard.press('x');
};
say(`three standards, all answered, 40 people; largest section: ${largest!.name}, ${cards.length} questions`);
for (const [what, press] of Object.entries(inSection)) {
  await press();
  const { p50, p95 } = await paint(answered, press);
  say(`${what}: ${ms(p50)} p50, ${ms(p95)} p95; ${(p50 / control.p50).toFixed(1)} × a bare input`);
}

const report = await fresh();
const script = countScript(report);
await openFilled(report, `${origin}/en/check/`, filledCheck(pack, five, 40));
await report.waitForLoadState('networkidle');
const kb = async () => (await script()) / 1000;
say(`script of the form: ${(await kb()).toFixed(1)} kB gzip`);
const opening = performance.now();
await report.locator('a[href$="/report"]').first().press('Enter');
await report.locator('article').waitFor();
say(`report on five standards shown: ${ms(performance.now() - opening)}`);
await report.waitForLoadState('networkidle');
let before = await kb();
say(`script with the report shown: ${before.toFixed(1)} kB gzip`);
for (const extension of ['json', 'csv', 'md', 'docx', 'xlsx']) {
  const first = await make(report, extension);
  const after = await kb();
  const again = [await make(report, extension), await make(report, extension), await make(report, extension)];
  const [, median] = again.map((one) => one.ms).sort((a, b) => a - b);
  say(
    `.${extension}: ${ms(first.ms)} the first time, ${ms(median!)} again; ${(first.bytes / 1000).toFixed(0)} kB; ${(after - before).toFixed(1)} kB more script`,
  );
  before = after;
}
const printing = performance.now();
const pdf = await report.pdf({ format: 'A4' });
say(`printed: ${ms(performance.now() - printing)}, ${(pdf.length / 1000).toFixed(0)} kB`);

await browser.close();
stop();
