import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';

/** The pack that the check works with, as the site publishes it. */
export const packIn = async (language: 'zh' | 'en'): Promise<Pack> =>
  (await fetch(`${inject('origin')}/data/check/${language}.json`)).json() as Promise<Pack>;

/** Begins a new check for an agency, on a day, by keyboard. */
export async function begin(page: Page, agency: string, date = '2026-11-20'): Promise<void> {
  await page.locator('input[name="agency"]').fill(agency);
  await page.locator('input[name="date"]').fill(date);
  await page.locator('input[name="agency"]').press('Enter');
  await page.locator('[data-question]').first().waitFor();
}

/** The tally beside the form: label → count. */
export const tallyOn = (page: Page): Promise<Record<string, number>> =>
  page
    .locator('.tally > div')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          (row.querySelector('dt')?.textContent ?? '').replace(/^[✓◐✕–○]\s*/, '').trim(),
          Number(row.querySelector('dd')?.textContent),
        ]),
      ),
    );
