import { test as base } from 'vitest';
import type { Browser, LaunchOptions } from './browsers/browser.ts';
import { launchChromium } from './browsers/chromium.ts';
import { launchFirefox } from './browsers/firefox.ts';
import type { Page } from './browsers/page.ts';
import type { Fixture } from './fixtures.ts';
import { type Server, startServer } from './server.ts';

/** The browser that is under test: `BROWSER=firefox`, else Chromium. */
export const BROWSER = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** What a test has: a browser with the extension and nothing tracked yet, and the internet that it sees. */
export interface World {
  browser: Browser;
  server: Server;
  /** Puts a page at its address and opens it. */
  open(fixture: Fixture): Promise<Page>;
}

const launch = (options: LaunchOptions) =>
  BROWSER === 'firefox' ? launchFirefox(options) : launchChromium(options);

/** The folder of the build under test; `EXTENSION` names another. */
export const EXTENSION =
  process.env.EXTENSION ?? `.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

/** Starts a world of its own; whoever starts one closes it. */
export async function startWorld(
  options: Pick<LaunchOptions, 'inPrivate'> = {},
): Promise<World & { close(): Promise<void> }> {
  const server = await startServer();
  const browser = await launch({ ...options, extension: EXTENSION, proxy: server.port });
  return {
    browser,
    server,
    open({ url, html }) {
      server.serve(url, html);
      return browser.openPage(url);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A test in a real browser. Each has a new one, so that none depends on what another left behind. */
export const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  world: async ({}, use) => {
    const world = await startWorld();
    await use(world);
    await world.close();
  },
});
