import { useEffect } from 'preact/hooks';
import { onAccess } from '#src/access/on-access.ts';
import { grantedSites, portalOpenness, type SiteOpenness } from '#src/access/sites.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { type Live, useLive } from '#src/ui/use-live.ts';

/** What the browser lets us read. */
export interface Access {
  /** Match patterns of the sites that the user allowed beside the portals. */
  granted: string[];
  /** How far each portal is open, by its id. */
  bySite: Map<string, SiteOpenness>;
}

/** What the browser lets us read, kept up with its settings. */
export function useAccess(): Live<Access> {
  const [live, again] = useLive([], async () => {
    const [granted, bySite] = await Promise.all([grantedSites(SITES), portalOpenness(SITES)]);
    return { granted, bySite };
  });
  useEffect(() => onAccess(again), [again]);
  return live;
}
