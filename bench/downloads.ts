import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    made: { at: number; bytes: number } | undefined;
  }
}

/** Counts the script that a page loads from now on: bytes after gzip. */
export function countScript(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Milliseconds from asking for a file to having it, and its size. */
export async function make(page: Page, extension: string): Promise<{ ms: number; bytes: number }> {
  const button = page.getByRole('button', { name: `(.${extension})` });
  await button.focus();
  await page.evaluate(() => {
    window.made = undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      // A worker that packs the file is no file.
      if (/javascript/.test(blob.type)) return create(blob);
      window.made = { at: performance.now(), bytes: blob.size };
      URL.createObjectURL = create;
      return create(blob);
    };
  });
  const start = await button.evaluate((element: HTMLElement) => {
    const now = performance.now();
    element.click();
    return now;
  });
  await page.waitForFunction(() => window.made, undefined, { timeout: 120_000 });
  const { at, bytes } = (await page.evaluate(() => window.made))!;
  return { ms: at - start, bytes };
}
