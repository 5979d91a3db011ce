import { test as base } from 'vitest';
import type { Browser, LaunchOptions, RunningBrowser } from './browsers/browser.ts';
import { startChromium } from './browsers/chromium.ts';
import { startFirefox } from './browsers/firefox.ts';
import type { Page } from './browsers/page.ts';
import type { Fixture } from './fixtures.ts';
import { type Lasting, lasting } from './lasting.ts';
import { type Server, startServer } from './server.ts';

/** The tested browser: `BROWSER=firefox`, otherwise Chromium. */
export const BROWSER = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Whether `npm test` runs only a part of the tests in this browser (vitest.config.ts). */
export const RUNS_PART = process.env.RUNS_PART === '1';

/** Context of a test: a browser with the extension and nothing tracked yet, and a fake internet. */
export interface World {
  browser: Browser;
  server: Server;
  /** Serves a page at its address and opens it. */
  open(fixture: Fixture): Promise<Page>;
}

/** Folder of the tested build; `EXTENSION` names another. */
export const EXTENSION =
  process.env.EXTENSION ?? `.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

/** A running browser and its fake internet. */
interface Ground {
  running: RunningBrowser;
  server: Server;
  end(): Promise<void>;
}

async function startGround(
  options: Partial<Pick<LaunchOptions, 'inPrivate' | 'extension'>> = {},
): Promise<Ground> {
  const server = await startServer();
  const start = BROWSER === 'firefox' ? startFirefox : startChromium;
  const running = await start({ extension: EXTENSION, ...options, proxy: server.port });
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

/** Starts a world in a browser of its own, with the tested build or another; the caller closes it. */
export async function startWorld(
  options: Partial<Pick<LaunchOptions, 'inPrivate' | 'extension'>> = {},
): Promise<World & { close(): Promise<void> }> {
  const ground = await startGround(options);
  return { ...(await worldOn(ground)), close: ground.end };
}

/**
 * A test in a real browser. The browser is reused by later tests; the extension with its data and all pages are
 * removed after each, so tests are independent. If installing or removing fails, the browser is replaced too.
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
