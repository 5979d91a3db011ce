import { browser } from '#src/browser.ts';
import { sendMessage } from '#src/messages.ts';
import { noteAskedReading } from '#src/store/asked-reading.ts';
import { tabState } from '#src/store/tabs.ts';
import { runOnClick } from './run-on-click.ts';

/**
 * Has the page of a tab read once, under the permission that pressing the toolbar button gave (activeTab); without
 * it a content script that is there does it, and a frame is always read by its own. What was read arrives as the
 * tab's state. Rejects where the browser refuses.
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
