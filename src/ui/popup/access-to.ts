import type { SiteAccess } from '#src/access/sites.ts';
import { portals } from '#src/ui/portals.ts';
import { isRestricted } from '#src/ui/restricted.ts';
import type { PopupFacts } from './facts.ts';

/** How the site stands that a posting was read on: in a frame it is another than the page's. */
export async function accessTo({
  tab,
  state,
  settings: { sitesOff },
}: Pick<PopupFacts, 'tab' | 'state' | 'settings'>): Promise<SiteAccess | null> {
  const address = state?.frame === undefined ? (tab?.url ?? state?.url) : state.url;
  if (!address || !URL.canParse(address) || isRestricted(address)) return null;
  // Beside a match it is asked for later, and without one there are other parts to wait for.
  const { siteAccess } = await import('#src/access/sites.ts');
  return siteAccess(new URL(address), sitesOff, await portals());
}
