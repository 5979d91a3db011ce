import { isAlive } from '#src/access/alive.ts';
import { sendMessage } from '#src/messages.ts';
import type { Facts } from './facts.ts';

/**
 * Where nothing is known of a page, what its script told may have been lost, as with a background that was stopped: the
 * scripts of its frames, if there are any, tell it again.
 */
export async function askUntold(facts: Facts): Promise<void> {
  if (!('tab' in facts) || !facts.tab || facts.tab.loading || facts.state) return;
  const { id } = facts.tab;
  if (await isAlive(id, 0)) await sendMessage('tellAgain', undefined, id).catch(() => undefined);
}
