import type { PageScript } from '#src/access/page-scripts.ts';
import type { PageSettings } from '#src/access/page-settings.ts';
import { siteAt } from '#src/posting/identity.ts';
import { settings } from '#src/store/settings.ts';
import { atMost } from './at-most.ts';
import { putScript } from './put-script.ts';
import type { PageSender } from './sender.ts';

/** So long a page waits for a script to be put into it, in ms: a frame may never take one. */
const PATIENCE = 1_000;

/**
 * What the user set for the site of a page: what its content script goes by, and no more. A script that it `needs` is put there
 * too, unless the site is off, which spares the page a second question; where that fails, the page asks for it by itself.
 */
export async function pageSettings(
  needs: PageScript | undefined,
  sender: PageSender,
  now: number,
): Promise<PageSettings> {
  const { sitesOff, scoresOnLists, theme } = await settings();
  const site = siteAt(sender.url);
  const off = site !== null && sitesOff.includes(site.id);
  if (needs && !off) await atMost(PATIENCE, putScript(needs, sender, now)).catch(() => undefined);
  return { off, scores: scoresOnLists, theme };
}
