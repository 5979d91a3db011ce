import type { PageSettings } from '#src/access/page-settings.ts';
import { siteAt } from '#src/posting/identity.ts';
import { settings } from '#src/store/settings.ts';

/** What the user set for the site of an address: what its content script needs, and no more. */
export async function pageSettings(url: URL): Promise<PageSettings> {
  const { sitesOff, scoresOnLists, theme } = await settings();
  const site = siteAt(url);
  return { off: site !== null && sitesOff.includes(site.id), scores: scoresOnLists, theme };
}
