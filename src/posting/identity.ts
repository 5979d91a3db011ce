import { canonicalAddress, patternCovers } from './address.ts';
import { SITES } from './sites/index.ts';
import type { Site } from './sites/site.ts';

/** The portal whose page this is, or null. */
export function siteAt(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => patternCovers(pattern, url))) ?? null;
}

/** What to call the site of an address: the portal's name, or the host's. A page's own word for itself counts for nothing. */
export function siteName(url: URL): string {
  return siteAt(url)?.portal ?? url.hostname.replace(/^www\./, '');
}

/** The portal's number of the posting at this address, or null where the address is no posting's. */
export function postingNumber(site: Site, url: URL): string | null {
  for (const pattern of site.elsewhere ? [...site.posting, site.elsewhere] : site.posting) {
    const groups = url.href.match(pattern)?.slice(1).filter(Boolean) ?? [];
    const number = groups.map((group) => site.number?.(group) ?? group).join('/');
    if (number) return number;
  }
  return null;
}

/**
 * `Posting.id` of what is read at this address: the portal's number, or the address itself. It never leads out of its
 * host: on an employer's page that names a posting of a hiring system it is the host's own, one for each number.
 */
export function postingId(url: URL): string {
  const site = siteAt(url);
  const number = site && postingNumber(site, url);
  if (number) return `${site.id}:${number}`;
  const [parameter] = namedElsewhere(url)?.match ?? [];
  return canonicalAddress(parameter ? new URL(`/?${parameter.slice(1)}`, url) : url);
}

/**
 * The id that a hiring system's posting has there, where an employer's page says that it shows that one; null where it
 * says nothing. Any page can say so: see src/background/read-page.ts.
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
 * Which posting a portal's address stands for, or null for none. On pages that change without loading, a new
 * key says that there is something to read, long before the text is there.
 */
export function postingKey(url: URL): string | null {
  const site = siteAt(url);
  return site && postingNumber(site, url) ? postingId(url) : null;
}

/** The same on a site that is read whatever its addresses look like: there each may be that of a posting. */
export function pageKey(url: URL): string | null {
  return siteAt(url) ? postingKey(url) : postingId(url);
}
