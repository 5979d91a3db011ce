import type { Site } from '#src/posting/sites/site.ts';

/** Under a symbol, as src/access/page-world.ts; apart from it, so that the script of a site is little more than its facts. */
const KEY = Symbol.for('gaplight sites');
const world = globalThis as { [KEY]?: Site[] };

/** The sites that may be read in this page: those whose scripts ran here. */
export function sitesHere(): Site[] {
  world[KEY] ??= [];
  return world[KEY];
}

/** Lets the scripts of this page know the site that it is of, in the place of what was known of it. */
export function knowSite(site: Site): void {
  const sites = sitesHere();
  const at = sites.findIndex(({ id }) => id === site.id);
  sites[at < 0 ? sites.length : at] = site;
}
