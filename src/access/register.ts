import { browser } from '#src/browser.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { OTHER_SCRIPTS, scriptsOf } from './content-scripts.ts';
import { grantedSites, isOpen, isWithin, openPatterns } from './sites.ts';

/** The sites that have to be granted first. */
const OPTIONAL = SITES.filter(({ access }) => access === 'optional');

/**
 * Has the browser run our scripts on exactly the sites that the user granted. It keeps the registration when it is
 * closed, but forgets it at an update, and knows nothing of access that was taken back meanwhile: so this is called
 * at each start and at each change. One call after the other, as two at once would both register.
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
 * The scripts that follow from what is granted now: for each site that we know its own, also in frames of other pages where it
 * is a hiring system; for all others one. No page gets two of them.
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
  // The portals of the manifest have scripts of their own, also where the user gave every site.
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
