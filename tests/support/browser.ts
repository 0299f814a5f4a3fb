import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** Only what a container needs; the browser's own security stays on. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | undefined;

/** Starts one browser for a test file and closes it after it. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      args,
      headless: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

export const sizes = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 375, height: 740 },
};

/** A page that must not leave its origin, break its policy or throw. */
export interface WatchedPage {
  page: Page;
  /** Fails on a request to another origin, a policy violation or an uncaught error so far; then closes the page. */
  close(): Promise<void>;
}

/** Opens an address of the site and watches what happens there; trouble that is `expected` is let pass. */
export async function open(
  path: string,
  options: BrowserContextOptions & { origin?: string; expected?: RegExp } = {},
): Promise<WatchedPage> {
  const { origin = inject('origin'), expected = /a^/, ...contextOptions } = options;
  const context = await browser!.newContext({
    viewport: sizes.desktop,
    acceptDownloads: true,
    ...contextOptions,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) trouble.push(`request to ${url}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      trouble.push(`console: ${message.text()}`);
  });
  await page.goto(origin + path);
  return {
    page,
    async close() {
      expect(trouble.filter((entry) => !expected.test(entry))).toEqual([]);
      await context.close();
    },
  };
}
