import type { PageScript } from '#src/access/page-scripts.ts';
import { browser } from '#src/browser.ts';
import { Allowance } from './allowance.ts';
import type { PageSender } from './sender.ts';

/** The scripts as they are built: entrypoints/read-followed.ts, read-generic.ts and list-scores.ts. */
const FILES = {
  reader: '/read-followed.js',
  generic: '/read-generic.js',
  lists: '/list-scores.js',
} as const satisfies Record<PageScript, string>;

/** Each page, and each frame in it, needs each of them once. */
const scripts = new Allowance({ most: 60, perSecond: 1 });

/**
 * Puts a script of ours into the frame whose content script asks for it, and into no other. Rejects where the browser does
 * not let us, or where a tab asks for more than any page needs.
 */
export async function putScript(script: PageScript, { tab, frame }: PageSender, now: number): Promise<void> {
  if (!scripts.spend(tab, 1, now)) throw new Error('Asked for too many scripts');
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [FILES[script]] });
}
