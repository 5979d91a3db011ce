import { browser } from 'wxt/browser';
import { SITES } from '#src/posting/sites/index.ts';
import { OPTIONAL_SYSTEM_MATCHES, PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { grantedSites, openAmong } from './sites.ts';

/** The content script of entrypoints/follow-granted.ts, as it is built. */
export const GRANTED_SCRIPT = '/follow-granted.js';

/** What is registered: the script on pages, and on the hiring systems, which also stand in frames of other pages. */
const IDS = ['granted', 'granted-systems'];

/**
 * Has the browser run our script on exactly the sites that the user granted. It keeps the registration when it is
 * closed, but forgets it at an update, and knows nothing of access that was taken back meanwhile: so this is called
 * at each start and at each change. One call after the other, as two at once would both register.
 */
export function registerGranted(): Promise<void> {
  return navigator.locks.request('register-granted', async () => {
    const wanted = await wantedScripts();
    const there = (await browser.scripting.getRegisteredContentScripts({ ids: IDS })).map(({ id }) => id);
    const gone = there.filter((id) => !wanted.some((script) => script.id === id));
    const known = wanted.filter(({ id }) => there.includes(id));
    const fresh = wanted.filter(({ id }) => !there.includes(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (known.length > 0) await browser.scripting.updateContentScripts(known);
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  });
}

/** The scripts that follow from what is granted now. No page gets two of them. */
async function wantedScripts() {
  const [granted, systems] = await Promise.all([grantedSites(SITES), openAmong(OPTIONAL_SYSTEM_MATCHES)]);
  const pages = granted.filter((pattern) => !systems.includes(pattern));
  // The portals of the manifest have a script of their own, also where the user gave every site.
  const scripts = [
    { id: 'granted', matches: pages, excludeMatches: [...PORTAL_MATCHES, ...systems], allFrames: false },
    { id: 'granted-systems', matches: systems, excludeMatches: PORTAL_MATCHES, allFrames: true },
  ];
  return scripts
    .filter(({ matches }) => matches.length > 0)
    .map((script) => ({ ...script, js: [GRANTED_SCRIPT], runAt: 'document_idle' as const }));
}
