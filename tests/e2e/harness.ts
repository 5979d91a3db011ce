import { test as base } from 'vitest';
import type { Browser, LaunchOptions, RunningBrowser } from './browsers/browser.ts';
import { startChromium } from './browsers/chromium.ts';
import { startFirefox } from './browsers/firefox.ts';
import type { Page } from './browsers/page.ts';
import type { Fixture } from './fixtures.ts';
import { type Lasting, lasting } from './lasting.ts';
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

/** The folder of the build under test; `EXTENSION` names another. */
export const EXTENSION =
  process.env.EXTENSION ?? `.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

/** A running browser, and the internet that it sees. */
interface Ground {
  running: RunningBrowser;
  server: Server;
  end(): Promise<void>;
}

async function startGround(options: Pick<LaunchOptions, 'inPrivate'> = {}): Promise<Ground> {
  const server = await startServer();
  const start = BROWSER === 'firefox' ? startFirefox : startChromium;
  const running = await start({ ...options, extension: EXTENSION, proxy: server.port });
  return {
    running,
    server,
    async end() {
      try {
        await running.quit();
      } finally {
        server.close();
      }
    },
  };
}

async function worldOn({ running, server }: Ground): Promise<World> {
  server.forget();
  const browser = await running.install();
  return {
    browser,
    server,
    open({ url, html }) {
      server.serve(url, html);
      return browser.openPage(url);
    },
  };
}

/** Starts a world in a browser of its own; whoever starts one closes it. */
export async function startWorld(
  options: Pick<LaunchOptions, 'inPrivate'> = {},
): Promise<World & { close(): Promise<void> }> {
  const ground = await startGround(options);
  return { ...(await worldOn(ground)), close: ground.end };
}

/**
 * A test in a real browser. The browser stays for the tests that come after; the extension and all that it keeps, and every page,
 * go with each, so that none depends on what another left behind. Where the extension cannot be installed or removed, the browser
 * goes too.
 */
export const test = base.extend<{ world: World; ground: Lasting<Ground> }>({
  ground: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
    async ({}, use) => {
      const ground = lasting(startGround, (ground) => ground.end());
      await use(ground);
      await ground.end();
    },
    { scope: 'worker' },
  ],
  world: ({ ground }, use) =>
    ground.use(async (ground) => {
      const world = await worldOn(ground);
      await use(world);
      await world.browser.close();
    }),
});
