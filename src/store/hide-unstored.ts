import { changeTabState } from './change-tab.ts';
import { privatePostings } from './private-postings.ts';
import { type TabState, tabState } from './tabs.ts';
import type { Undo } from './undo.ts';

/** Stops a tab from showing a posting that is not stored. Returns the undo. */
export async function hideUnstored(tab: number, id: string): Promise<Undo> {
  const [before, postings] = await Promise.all([tabState(tab), privatePostings(tab)]);
  const shows = (state: TabState | null) => state !== null && 'posting' in state && state.posting === id;
  if (!before || !shows(before)) return async () => false;
  const { url, frame } = before;
  await changeTabState(tab, (now) =>
    shows(now) ? { url, ...(frame && { frame }), unread: 'no-posting' } : undefined,
  );
  const unkept = postings.find(({ posting }) => posting.id === id) ?? null;
  return async () => {
    let isBack = false;
    const back = (now: TabState | null) => {
      isBack = now?.url === url;
      return isBack ? before : undefined;
    };
    await changeTabState(tab, back, unkept);
    return isBack;
  };
}
