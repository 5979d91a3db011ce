import { rm } from 'node:fs/promises';
import type { Page as RawPage } from 'playwright-core';
import { launchChromium, rawPages } from '#tests/e2e/browsers/chromium.ts';
import { type Server, startServer } from '#tests/e2e/server.ts';
import { EXTENSION } from './built.ts';
import { emptyExtension } from './empty-extension.ts';

/**
 * Pages in three browsers with the same network: with the extension, with one whose content script only sends a
 * message, and without any.
 */
export interface PageTrio {
  server: Server;
  own: RawPage;
  empty: RawPage;
  without: RawPage;
}

/** Starts the browsers, runs the work, and closes them. */
export async function withPageTrio<T>(work: (trio: PageTrio) => Promise<T>): Promise<T> {
  const server = await startServer();
  const made = [await emptyExtension({ onPages: true }), await emptyExtension({ onPages: false })];
  const browsers: Awaited<ReturnType<typeof launchChromium>>[] = [];
  const pageWith = async (extension: string) => {
    const browser = await launchChromium({ extension, proxy: server.port });
    browsers.push(browser);
    return rawPages.get(await browser.openPage('about:blank')) as RawPage;
  };
  try {
    const own = await pageWith(EXTENSION);
    const [empty, without] = [await pageWith(made[0] as string), await pageWith(made[1] as string)];
    return await work({ server, own, empty, without });
  } finally {
    for (const browser of browsers) await browser.close();
    for (const folder of made) await rm(folder, { recursive: true });
    server.close();
  }
}
