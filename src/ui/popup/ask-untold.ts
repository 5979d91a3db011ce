import { isAlive } from '#src/access/alive.ts';
import { sendMessage } from '#src/messages.ts';
import type { Tab } from '#src/ui/active-tab.ts';

/**
 * Where nothing is known of a page, what its script told may have been lost, as with a background that was stopped: the
 * scripts of its frames, if there are any, tell it again.
 */
export async function askUntold({ id, loading }: Pick<Tab, 'id' | 'loading'>): Promise<void> {
  if (loading) return;
  if (await isAlive(id, 0)) await sendMessage('tellAgain', undefined, id).catch(() => undefined);
}
