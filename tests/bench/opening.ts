import type { Page as RawPage } from 'playwright-core';
import { launchChromium, rawPages } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { EXTENSION } from './built.ts';
import type { Time } from './measure.ts';

/** Starts Chromium with the extension, runs the work with its options page in front, and closes it. */
export async function withOptions<T>(
  work: (world: {
    page: Page;
    raw: RawPage;
    browser: Awaited<ReturnType<typeof launchChromium>>;
  }) => Promise<T>,
): Promise<T> {
  const browser = await launchChromium({ extension: EXTENSION });
  try {
    const page = await browser.openExtensionPage('options.html');
    await page.waitFor({ css: 'h1' });
    const raw = rawPages.get(page) as RawPage;
    await raw.bringToFront();
    return await work({ page, raw, browser });
  } finally {
    await browser.close();
  }
}

/** Opens a page of the extension and returns the time until `ready` is painted. */
export async function opening(raw: RawPage, path: string, ready: string): Promise<Time> {
  const url = new URL(path, raw.url()).href;
  // Start at another page: a change of the fragment alone would load nothing.
  await raw.goto(new URL('icons.json', url).href);
  const before = await processTime(raw);
  await raw.goto(url, { waitUntil: 'commit' });
  const ms = await raw.evaluate(
    (ready) =>
      new Promise<number>((resolve, reject) => {
        const look = () => {
          // A frame is painted after its callbacks have run.
          if (document.querySelector(ready)) setTimeout(() => resolve(performance.now()));
          else if (performance.now() > 300_000)
            reject(new Error(`${ready} never came: ${document.body.textContent}`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    ready,
  );
  return { ms, cpu: (await processTime(raw)) - before };
}

/** Returns the CPU time of a page's process since its start in ms, over all threads. */
export async function processTime(raw: RawPage): Promise<number> {
  const session = await raw.context().newCDPSession(raw);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000;
}
