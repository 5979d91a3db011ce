import { browser } from '#src/browser.ts';
import { sendMessage } from '#src/messages.ts';
import { noteAskedReading } from '#src/store/asked-reading.ts';
import { tabState } from '#src/store/tabs.ts';
import { runOnClick } from './run-on-click.ts';

/**
 * Reads a tab's page once, with the activeTab permission from the toolbar click; without it, a running content
 * script reads it. A frame is always read by its own script. The result arrives as the tab's state. Rejects if
 * the browser refuses.
 */
export async function readTab(tab: number): Promise<void> {
  const state = await tabState(tab);
  const frameId = state?.frame?.id;
  const url = state?.frame ? state.url : (await browser.tabs.get(tab)).url;
  if (url) await noteAskedReading(tab, url, Date.now());
  if (frameId !== undefined) return sendMessage('readAgain', undefined, { tabId: tab, frameId });
  try {
    await runOnClick({ tabId: tab }, '/read-page.js');
  } catch (refusal) {
    await sendMessage('readAgain', undefined, tab).catch(() => {
      throw refusal;
    });
  }
}
