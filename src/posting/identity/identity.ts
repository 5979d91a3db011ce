import { SITES } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { canonicalAddress, patternCovers } from './address.ts';

/** Returns the portal of an address, or null. */
export function siteAt(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => patternCovers(pattern, url))) ?? null;
}

/** Returns the site's name by its address: the portal's name or the host, never the page's own claim. */
export function siteName(url: URL): string {
  return siteAt(url)?.portal ?? url.hostname.replace(/^www\./, '');
}

/** Returns the portal's number of the posting at this address, or null if the address is no posting's. */
export function postingNumber(site: Site, url: URL): string | null {
  for (const pattern of site.elsewhere ? [...site.posting, site.elsewhere] : site.posting) {
    const groups = url.href.match(pattern)?.slice(1).filter(Boolean) ?? [];
    const number = groups.map((group) => site.number?.(group) ?? group).join('/');
    if (number) return number;
  }
  return null;
}

/**
 * Returns the `Posting.id` for this address: the portal's number, or the address itself. The id always belongs
 * to the address's host: an employer's page that names a hiring system's posting gets an id of its own for each
 * number.
 */
export function postingId(url: URL): string {
  const site = siteAt(url);
  const number = site && postingNumber(site, url);
  if (number) return `${site.id}:${number}`;
  const [parameter] = namedElsewhere(url)?.match ?? [];
  return canonicalAddress(parameter ? new URL(`/?${parameter.slice(1)}`, url) : url);
}

/**
 * Returns the id of the hiring system's posting that an employer's page claims to show, or null. Any page can
 * claim that: see src/background/read-page.ts.
 */
export function namedPosting(url: URL): string | null {
  const named = namedElsewhere(url);
  return named && `${named.site.id}:${named.match[1]}`;
}

function namedElsewhere(url: URL): { site: Site; match: RegExpMatchArray } | null {
  if (siteAt(url)) return null;
  for (const site of SITES) {
    const match = site.elsewhere && url.href.match(site.elsewhere);
    if (match) return { site, match };
  }
  return null;
}

/**
 * Returns a key for the posting at a portal's address, or null. On pages that change without loading, a new key
 * signals a new posting long before its text is there.
 */
export function postingKey(url: URL): string | null {
  const site = siteAt(url);
  return site && postingNumber(site, url) ? postingId(url) : null;
}

/** Returns the key on a site where every address may be a posting's. */
export function pageKey(url: URL): string | null {
  return siteAt(url) ? postingKey(url) : postingId(url);
}
