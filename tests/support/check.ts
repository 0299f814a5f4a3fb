import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';

/** The pack that the check works with, as the site publishes it. */
export const packIn = async (language: 'zh' | 'en'): Promise<Pack> =>
  (await fetch(`${inject('origin')}/data/check/${language}.json`)).json() as Promise<Pack>;

/** Begins a new check for an agency against some standards, by keyboard, dated 20 November 2026. */
export async function begin(page: Page, agency: string, standards = ['lhasa-returnees']): Promise<void> {
  await page.locator('input[name="agency"]').fill(agency);
  await page.locator('input[name="date"]').fill('2026-11-20');
  for (const id of standards) await page.locator(`input[name="standards"][value="${id}"]`).press('Space');
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
