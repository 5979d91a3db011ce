import { sendMessage } from '#src/messages.ts';
import { isAlive } from '#src/page/access/alive.ts';
import type { Tab } from '#src/ui/active-tab.ts';

/**
 * Asks the scripts in a tab's frames to send their posting again. A message may have been lost when the
 * background was stopped.
 */
export async function askUntold({ id, loading }: Pick<Tab, 'id' | 'loading'>): Promise<void> {
  if (loading) return;
  if (await isAlive(id, 0)) await sendMessage('tellAgain', undefined, id).catch(() => undefined);
}
