import { execFileSync } from 'node:child_process';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Page } from 'playwright-core';
import { serve } from '../tests/support/site.ts';
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

await browser.close();
stop();
