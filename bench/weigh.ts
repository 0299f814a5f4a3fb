import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const kindOf = (url: string, type: string): string => {
  if (/javascript/.test(type)) return 'script';
  if (/css/.test(type)) return 'style';
  if (/html/.test(type)) return 'html';
  if (/json/.test(type)) return 'data';
  return url.endsWith('.svg') ? 'image' : 'other';
};

/** What a page loads until it is idle: bytes after gzip, by kind. */
export async function weigh(page: Page, url: string): Promise<Record<string, number>> {
  const weights: Record<string, number> = {};
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    pending.push(
      response.body().then((body) => {
        const kind = kindOf(response.url(), response.headers()['content-type'] ?? '');
        weights[kind] = (weights[kind] ?? 0) + gzipSync(body).length;
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  return weights;
}
