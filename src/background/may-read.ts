import { isHostOpen } from '#src/page/access/sites.ts';
import { siteAt } from '#src/posting/identity/identity.ts';
import { settings } from '#src/store/settings.ts';

/** Whether pages of an address are read unasked: the browser gives access, and the user has not turned the site off. */
export async function mayRead(url: URL): Promise<boolean> {
  return (await isHostOpen(url)) && !(await isTurnedOff(url));
}

/** Whether the user turned the site of an address off. */
export async function isTurnedOff(url: URL): Promise<boolean> {
  const { sitesOff } = await settings();
  return sitesOff.includes(siteAt(url)?.id ?? '');
}
