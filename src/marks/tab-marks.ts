import { browser } from 'wxt/browser';
import { sendMessage } from '#src/messages.ts';
import type { Place } from '#src/skills/mention.ts';
import { keptPosting, postingText } from '#src/store/postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { markedLines } from './marked-lines.ts';

const key = (tab: number) => `marks:${tab}`;

/** The posting whose words are marked in a tab now, or null. */
export async function markedPosting(tab: number): Promise<string | null> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as string | undefined) ?? null;
}

/** To be called when a tab has a new page, or is gone, and the marks with it. */
export async function forgetMarks(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/** Calls `then` when the words of any tab are marked, or no longer are. Returns the way to stop. */
export function onMarksChange(then: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((name) => name.startsWith('marks:'))) then();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Marks the recognised words of a posting in its tab and scrolls to `at`. Tells how many were found; rejects where
 * the browser lets us into the page neither by the site's content script nor by the user's click (activeTab).
 */
export async function showMarks(tab: number, posting: string, at: Place | null): Promise<number> {
  const [saved, blocks] = await Promise.all([keptPosting(posting), postingText(posting)]);
  if (!saved) return 0;
  const marks = { lines: markedLines(saved, blocks), at: at && { block: at.block, start: at.start } };
  // A frame of the page may have a script of ours too; the words stand where the posting was read.
  const frame = (await tabState(tab))?.frame?.id ?? 0;
  const show = () => sendMessage('showMarks', marks, { tabId: tab, frameId: frame });
  const found = await show().catch(async () => {
    const target = { tabId: tab, frameIds: [frame] };
    await browser.scripting.executeScript({ target, files: ['/mark-page.js'] });
    return show();
  });
  if (found > 0) await browser.storage.session.set({ [key(tab)]: posting });
  else await forgetMarks(tab);
  return found;
}

/** Takes the marks away. A page that no longer answers has none. */
export async function hideMarks(tab: number): Promise<void> {
  await sendMessage('hideMarks', undefined, tab).catch(() => {});
  await forgetMarks(tab);
}

/** Marks the posting that a tab shows, or takes its marks away. Does nothing where no posting was read. */
export async function toggleMarks(tab: number): Promise<void> {
  if ((await markedPosting(tab)) !== null) return hideMarks(tab);
  const state = await tabState(tab);
  if (state && 'posting' in state) await showMarks(tab, state.posting, null);
}

/**
 * To be called when a tab was read anew. Where the text of the posting was drawn again its marks are too; another
 * posting in the same tab begins without.
 */
export async function renewMarks(tab: number): Promise<void> {
  const marked = await markedPosting(tab);
  if (marked === null) return;
  const state = await tabState(tab);
  if (state && 'posting' in state && state.posting === marked) await showMarks(tab, marked, null);
  else await hideMarks(tab);
}
