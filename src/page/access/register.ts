import { browser } from '#src/browser.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { OTHER_SCRIPTS, scriptsOf } from './content-scripts.ts';
import { grantedSites, isOpen, isWithin, openPatterns } from './sites.ts';

/** Sites that the user must grant first. */
const OPTIONAL = SITES.filter(({ access }) => access === 'optional');

/**
 * Registers our scripts on exactly the sites that the user granted. The browser forgets registrations at updates
 * and does not follow revoked access, so call this at each start and each change. Calls run one after another,
 * or two would both register.
 */
export function registerGranted(): Promise<void> {
  return navigator.locks.request('register-granted', async () => {
    const wanted = await wantedScripts();
    const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const gone = there.filter((id) => !wanted.some((script) => script.id === id));
    const known = wanted.filter(({ id }) => there.includes(id));
    const fresh = wanted.filter(({ id }) => !there.includes(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (known.length > 0) await browser.scripting.updateContentScripts(known);
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  });
}

/**
 * Computes the scripts for the current access: one for each known site, on hiring systems also in frames, and
 * one for all other sites. No page gets two.
 */
async function wantedScripts() {
  const open = await openPatterns();
  const granted = await grantedSites(SITES, open);
  const sites = OPTIONAL.map((site) => {
    const whole = site.matches.filter((pattern) => isOpen(pattern, open));
    const parts = granted.filter((pattern) => !whole.includes(pattern) && isWithin(pattern, site.matches));
    return { site, matches: [...whole, ...parts] };
  });
  const known = sites.flatMap(({ matches }) => matches);
  // Portals of the manifest have their own scripts, even if the user granted every site.
  const others = {
    id: 'granted',
    matches: granted.filter((pattern) => !known.includes(pattern)),
    excludeMatches: [...PORTAL_MATCHES, ...known],
    js: OTHER_SCRIPTS,
    allFrames: false,
  };
  const own = sites.map(({ site, matches }) => ({
    id: `granted-${site.id}`,
    matches,
    excludeMatches: PORTAL_MATCHES,
    js: scriptsOf(site),
    allFrames: site.kind === 'system',
  }));
  return [others, ...own]
    .filter(({ matches }) => matches.length > 0)
    .map((script) => ({ ...script, runAt: 'document_idle' as const }));
}
