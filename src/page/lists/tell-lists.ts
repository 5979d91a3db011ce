import { sendMessage } from '#src/messages.ts';
import { settings } from '#src/store/settings.ts';
import { allTabStates } from '#src/store/tabs.ts';

/** Tells followed pages that scores may have changed. Pages without a listener show no list. For the background. */
export async function tellLists(): Promise<void> {
  if (!(await settings()).scoresOnLists) return;
  const tabs = [...(await allTabStates()).keys()];
  await Promise.all(tabs.map((tab) => sendMessage('scoresChanged', undefined, tab).catch(() => {})));
}
