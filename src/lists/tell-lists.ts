import { sendMessage } from '#src/messages.ts';
import { settings } from '#src/store/settings.ts';
import { allTabStates } from '#src/store/tabs.ts';

/** Tells the pages that were read that scores may have changed. Where nobody listens there is no list. For the background. */
export async function tellLists(): Promise<void> {
  if (!(await settings()).scoresOnLists) return;
  const tabs = [...(await allTabStates()).keys()];
  await Promise.all(tabs.map((tab) => sendMessage('scoresChanged', undefined, tab).catch(() => {})));
}
