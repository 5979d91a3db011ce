import { postingNumber, siteAt } from '../identity/identity.ts';

/**
 * Whether the address allows an automatically read posting. On most pages of a job site it does not, so no
 * reader is loaded there. Any page of an unknown site may hold one.
 */
export function mayHoldPosting(url: URL): boolean {
  const site = siteAt(url);
  return !site || postingNumber(site, url) !== null;
}
