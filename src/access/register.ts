import { browser } from 'wxt/browser';
import { SITES } from '#src/posting/sites/index.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { grantedSites } from './sites.ts';

/** The content script of entrypoints/follow-granted.ts, as it is built. */
export const GRANTED_SCRIPT = '/follow-granted.js';

const ID = 'granted';

/**
 * Has the browser run our script on exactly the sites that the user granted. It keeps the registration when it is
 * closed, but forgets it at an update, and knows nothing of access that was taken back meanwhile: so this is called
 * at each start and at each change. One call after the other, as two at once would both register.
 */
export function registerGranted(): Promise<void> {
  return navigator.locks.request('register-granted', async () => {
    const [matches, registered] = await Promise.all([
      grantedSites(SITES),
      browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
    ]);
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    // The portals have a script of their own, also where the user gave every site.
    const script = { id: ID, js: [GRANTED_SCRIPT], matches, excludeMatches: PORTAL_MATCHES };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
  });
}
