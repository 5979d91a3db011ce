import type { PageScript } from '#src/page/access/page-scripts.ts';
import type { PageSettings } from '#src/page/access/page-settings.ts';
import { settings } from '#src/store/settings.ts';
import { atMost } from './at-most.ts';
import { isTurnedOff } from './may-read.ts';
import { putScript } from './put-script.ts';
import type { PageSender } from './sender.ts';

/** Maximum wait for injecting a script, in ms: a frame may never accept one. */
const PATIENCE = 1_000;

/**
 * Returns a content script's settings for its site, and nothing else. Also injects a script that it `needs`,
 * unless the site is off, which saves a message; if that fails, the page asks again.
 */
export async function pageSettings(
  needs: PageScript | undefined,
  sender: PageSender,
  now: number,
): Promise<PageSettings> {
  const [{ scoresOnLists, theme }, off] = await Promise.all([settings(), isTurnedOff(sender.url)]);
  if (needs && !off) await atMost(PATIENCE, putScript(needs, sender, now)).catch(() => undefined);
  return { off, scores: scoresOnLists, theme };
}
