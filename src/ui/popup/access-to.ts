import type { SiteAccess } from '#src/access/sites.ts';
import { portals } from '#src/ui/portals.ts';
import { isRestricted } from '#src/ui/restricted.ts';
import type { PopupFacts } from './facts.ts';

/** Returns the access to the site where a posting was read. For a posting in a frame, that is the frame's site. */
export async function accessTo({
  tab,
  state,
  settings: { sitesOff },
}: Pick<PopupFacts, 'tab' | 'state' | 'settings'>): Promise<SiteAccess | null> {
  const address = state?.frame === undefined ? (tab?.url ?? state?.url) : state.url;
  if (!address || !URL.canParse(address) || isRestricted(address)) return null;
  // Loaded later: next to a match it comes second, and without one other parts load anyway.
  const { siteAccess } = await import('#src/access/sites.ts');
  return siteAccess(new URL(address), sitesOff, await portals());
}
