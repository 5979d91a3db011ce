import { canonicalAddress, covers } from './address.ts';
import { SITES } from './sites/index.ts';
import type { Site } from './sites/site.ts';

/** The portal whose page this is, or null. */
export function siteAt(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}

/** What to call the site of an address: the portal's name, or the host's. A page's own word for itself counts for nothing. */
export function siteName(url: URL): string {
  return siteAt(url)?.portal ?? url.hostname.replace(/^www\./, '');
}

/** The portal's number of the posting at this address, or null where the address is no posting's. */
export function postingNumber(site: Site, url: URL): string | null {
  for (const pattern of site.elsewhere ? [...site.posting, site.elsewhere] : site.posting) {
    const number = url.href.match(pattern)?.slice(1).filter(Boolean).join('/');
    if (number) return number;
  }
  return null;
}

/** `Posting.id` of what is read at this address: the portal's number, or the address itself. */
export function postingId(url: URL): string {
  const site = siteAt(url) ?? SITES.find(({ elsewhere }) => elsewhere?.test(url.href)) ?? null;
  const number = site && postingNumber(site, url);
  return number ? `${site.id}:${number}` : canonicalAddress(url);
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
