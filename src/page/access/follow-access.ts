import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from '#src/browser.ts';
import { sendMessage } from '#src/messages.ts';
import { patternCovers } from '#src/posting/identity/address.ts';
import { siteAt } from '#src/posting/identity/identity.ts';
import { changeTabState } from '#src/store/change-tab.ts';
import { changeRevoked } from '#src/store/revoked-sites.ts';
import { allTabStates } from '#src/store/tabs.ts';
import { isAlive } from './alive.ts';
import { OTHER_SCRIPTS, scriptsOf } from './content-scripts.ts';
import { registerGranted } from './register.ts';
import { openPatterns } from './sites.ts';

/**
 * Handles access given or taken on our pages or in the browser's settings, and pages that are open while the extension
 * is installed, updated or reloaded. Runs in the background; its listeners wake it.
 */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await Promise.all([registerGranted(), changeRevoked([], origins)]);
    await inTurn(() => beginIn(origins));
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await Promise.all([registerGranted(), changeRevoked(origins, [])]);
    await inTurn(() => endIn(origins));
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An update cuts off the scripts in open pages.
    if (reason === 'install' || reason === 'update') await beginIn(await openPatterns());
  });
}

/** Access may be given back while its end is still handled; the later change must win in each tab. */
const inTurn = (act: () => Promise<void>): Promise<void> => navigator.locks.request('follow-access', act);

/**
 * Reads pages that are already open: the browser runs new scripts only at the next load. Discarded tabs load when they are
 * shown again.
 */
async function beginIn(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const going = await tell(true, origins);
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id: tabId, url, discarded }) => {
      if (tabId === undefined || url === undefined || discarded || going.has(tabId)) return;
      const site = siteAt(new URL(url));
      // WXT's type knows only the scripts that it builds itself.
      const files = (site ? scriptsOf(site) : OTHER_SCRIPTS) as ScriptPublicPath[];
      // A page may be inaccessible for other reasons.
      await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => {});
    }),
  );
}

/** Stops reading in open pages, as their scripts do not notice the change. */
async function endIn(origins: readonly string[]): Promise<void> {
  for (const [tab, url] of await tell(false, origins)) {
    // Without access the tab's address is hidden; storing it lets the popup name the site.
    await changeTabState(tab, () => ({ url, unread: 'off' }));
  }
}

/** Tells the scripts in pages of these sites whether they may read. Returns those pages' addresses by tab. */
async function tell(given: boolean, origins: readonly string[]): Promise<Map<number, string>> {
  const told = new Map<number, string>();
  for (const [tabId, { url, frame, ...state }] of await allTabStates()) {
    if (!origins.some((pattern) => patternCovers(pattern, new URL(url)))) continue;
    const frameId = frame?.id ?? 0;
    const isThere = await isAlive(tabId, frameId);
    // The tab may have closed; the others still need the message.
    if (isThere) await sendMessage('follow', given, { tabId, frameId }).catch(() => {});
    // A script that was starting did not learn that access had ended, so for it nothing has changed now.
    if (isThere && given && 'unread' in state && state.unread === 'off')
      await sendMessage('tellAgain', undefined, { tabId, frameId }).catch(() => {});
    if (isThere || !given) told.set(tabId, url);
  }
  return told;
}
