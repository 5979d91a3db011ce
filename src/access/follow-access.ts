import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from '#src/browser.ts';
import { sendMessage } from '#src/messages.ts';
import { patternCovers } from '#src/posting/address.ts';
import { siteAt } from '#src/posting/identity.ts';
import { changeRevoked } from '#src/store/revoked-sites.ts';
import { allTabStates, changeTabState } from '#src/store/tabs.ts';
import { isAlive } from './alive.ts';
import { OTHER_SCRIPTS, scriptsOf } from './content-scripts.ts';
import { registerGranted } from './register.ts';

/**
 * Does what follows when access is given or taken, by our own pages or in the browser's settings. For the background; its
 * listeners wake it.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await Promise.all([registerGranted(), changeRevoked([], origins)]);
    await beginIn(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await Promise.all([registerGranted(), changeRevoked(origins, [])]);
    await endIn(origins);
  });
}

/** Reads the pages that are open already: the browser runs the script of a new site only where a page loads. */
async function beginIn(origins: readonly string[]): Promise<void> {
  const going = await tell(true, origins);
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id: tabId, url }) => {
      if (tabId === undefined || url === undefined || going.has(tabId)) return;
      const site = siteAt(new URL(url));
      // WXT knows the names of those that it builds itself.
      const files = (site ? scriptsOf(site) : OTHER_SCRIPTS) as ScriptPublicPath[];
      // A page may be closed to us for other reasons.
      await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => {});
    }),
  );
}

/** Ends the reading of pages that are open: the script in them does not notice by itself. */
async function endIn(origins: readonly string[]): Promise<void> {
  for (const [tab, url] of await tell(false, origins)) {
    // With the access went the tab's address; this keeps it, so that the popup can say which site it was.
    await changeTabState(tab, () => ({ url, unread: 'off' }));
  }
}

/** Tells the scripts in the pages of these sites whether they may read. Gives the addresses of all those pages, by tab. */
async function tell(given: boolean, origins: readonly string[]): Promise<Map<number, string>> {
  const told = new Map<number, string>();
  for (const [tabId, { url, frame }] of await allTabStates()) {
    if (!origins.some((pattern) => patternCovers(pattern, new URL(url)))) continue;
    const frameId = frame?.id ?? 0;
    const isThere = await isAlive(tabId, frameId);
    // It may be gone in the meantime; the others are still to be told.
    if (isThere) await sendMessage('follow', given, { tabId, frameId }).catch(() => {});
    if (isThere || !given) told.set(tabId, url);
  }
  return told;
}
