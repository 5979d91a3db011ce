import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from '#src/browser.ts';
import type { PageScript } from '#src/page/access/page-scripts.ts';
import { Allowance } from './allowance.ts';
import type { PageSender } from './sender.ts';

/** Built files: entrypoints/read-followed.ts, read-generic.ts, page-words.ts and list-scores.ts. */
const FILES = {
  reader: ['/read-followed.js'],
  generic: ['/read-generic.js'],
  words: ['/page-words.js', '/read-generic.js'],
  lists: ['/list-scores.js'],
} satisfies Record<PageScript, ScriptPublicPath[]>;

/** Each page and frame needs each script once. */
const scripts = new Allowance({ most: 60, perSecond: 1 });

/** Injects a script into the frame that requests it. Rejects if the browser refuses, or over the rate limit. */
export async function putScript(script: PageScript, { tab, frame }: PageSender, now: number): Promise<void> {
  if (!scripts.spend(tab, 1, now)) throw new Error('Asked for too many scripts');
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: FILES[script] });
}
