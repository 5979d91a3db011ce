import type { SiteAccess } from '#src/page/access/sites.ts';
import type { PopupFacts } from '#src/ui/match/facts.ts';
import { isRestricted } from '#src/ui/restricted.ts';
import { portals } from '#src/ui/words/portals.ts';

/** Returns the access to the site where a posting was read. For a posting in a frame, that is the frame's site. */
export async function accessTo({
  tab,
  state,
  settings: { sitesOff },
}: Pick<PopupFacts, 'tab' | 'state' | 'settings'>): Promise<SiteAccess | null> {
  const address = state?.frame === undefined ? (tab?.url ?? state?.url) : state.url;
  if (!address || !URL.canParse(address) || isRestricted(address)) return null;
  // Loaded later: next to a match it comes second, and without one other parts load anyway.
  const { siteAccess } = await import('#src/page/access/sites.ts');
  return siteAccess(new URL(address), sitesOff, await portals());
}
