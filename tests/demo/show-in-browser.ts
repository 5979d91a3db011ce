import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '#tests/e2e/browsers/chromium.ts';
import type { Board } from './board.ts';

/** Opens the board in a browser with the extension; resolves when the browser is closed or Ctrl-C is pressed. */
export async function showInBrowser(extension: string, board: Board): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'gaplight-demo-'));
  const options = launchOptions({ headless: false });
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...options.args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    ignoreDefaultArgs: [...options.ignoreDefaultArgs, '--enable-automation'],
    viewport: null,
    handleSIGINT: false,
  });
  const closed = context.waitForEvent('close', { timeout: 0 });
  process.once('SIGINT', () => context.close());
  await (context.pages()[0] ?? (await context.newPage())).goto(board.url);
  console.log(INVITATION(board.url));
  await closed;
  await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  console.log('Closed. Nothing was kept: the browser had a profile of its own.');
}

const INVITATION = (url: string) => `
The demo job board is open: ${url} (behind the welcome page, which opens when Gaplight is installed)
  1. Open a posting.
  2. Press Gaplight's button in the toolbar (behind the puzzle piece, where it can be pinned).
  3. Press "Read this page": the board is no portal that Gaplight knows, so it reads only when you say so.
     On LinkedIn, Greenhouse and the other portals it knows, it reads by itself and the button shows a number.
  4. Pick the skills that you know, and the score appears.
Close the browser, or press Ctrl-C here, to end.
`;
