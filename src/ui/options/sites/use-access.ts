import { useEffect } from 'preact/hooks';
import { onAccess } from '#src/access/on-access.ts';
import { grantedSites, portalOpenness, type SiteOpenness } from '#src/access/sites.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { type Live, useLive } from '#src/ui/use-live.ts';

/** The sites that the browser lets us read. */
export interface Access {
  /** Match patterns of sites that the user allowed besides the job sites. */
  granted: string[];
  /** The access to each job site, by its id. */
  bySite: Map<string, SiteOpenness>;
}

/** Returns the current access and follows the browser's permissions. */
export function useAccess(): Live<Access> {
  const [live, again] = useLive([], async () => {
    const [granted, bySite] = await Promise.all([grantedSites(SITES), portalOpenness(SITES)]);
    return { granted, bySite };
  });
  useEffect(() => onAccess(again), [again]);
  return live;
}
