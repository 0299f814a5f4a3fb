import type { Page } from 'playwright-core';

declare global {
  interface Window {
    paints: number[];
  }
}

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Milliseconds from a key press or click to the frame after it, at 4× CPU slowdown: median and 95th percentile. */
export async function paint(
  page: Page,
  press: (round: number) => Promise<void>,
  rounds = 40,
): Promise<{ p50: number; p95: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    window.paints = [];
    const measure = (event: Event) => {
      const start = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => window.paints.push(performance.now() - start)));
    };
    for (const type of ['keydown', 'click']) document.addEventListener(type, measure, { capture: true });
  });
  for (let round = 0; round < rounds; round += 1) {
    await press(round);
    await page.waitForTimeout(60);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const sorted = (await page.evaluate(() => window.paints)).sort((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}
