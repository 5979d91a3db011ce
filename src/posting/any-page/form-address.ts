import { postingNumber, siteAt } from '../identity/identity.ts';

/** End of an application form's address, below its posting's: "/apply", "/applications/new", "/apply/applyManually". */
const FORM = /(?<=.)\/(?:apply|applications?|c\/new|candidat\w+|postuler|bewerb\w+)(?:\/\w+)?\/?$/i;

/** Returns the address of the ad that an application form belongs to, or null if the address is not a form's. */
export function adOfForm(url: URL): URL | null {
  const ad = new URL(url);
  ad.pathname = ad.pathname.replace(FORM, '');
  if (ad.pathname === url.pathname) return null;
  const site = siteAt(url);
  return site && postingNumber(site, ad) !== postingNumber(site, url) ? null : ad;
}
