import type { Site } from '#src/posting/sites/site.ts';
import { pageWorld } from './page-world.ts';

/** Lets the scripts of this page know the site that it is of. */
export function knowSite(site: Site): void {
  const { sites } = pageWorld();
  if (!sites.some(({ id }) => id === site.id)) sites.push(site);
}
