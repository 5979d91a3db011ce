import type { Site } from '#src/posting/sites/site.ts';

/** A symbol as in src/page/access/page-world.ts; separate from it to keep site scripts small. */
const KEY = Symbol.for('gaplight sites');
const world = globalThis as { [KEY]?: Site[] };

/** Returns the sites registered in this page by their scripts. */
export function sitesHere(): Site[] {
  world[KEY] ??= [];
  return world[KEY];
}

/** Registers the page's site, replacing an earlier registration. */
export function knowSite(site: Site): void {
  const sites = sitesHere();
  const at = sites.findIndex(({ id }) => id === site.id);
  sites[at < 0 ? sites.length : at] = site;
}
