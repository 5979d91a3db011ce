import { postingNumber, siteAt } from './identity.ts';

/**
 * Whether a page may hold a posting that is read by itself, as far as its address tells: on most pages of a job site that is
 * no, and no reader is needed there. Of a site that we do not know any page may.
 */
export function mayHoldPosting(url: URL): boolean {
  const site = siteAt(url);
  return !site || postingNumber(site, url) !== null;
}
