import { privatePostings } from './private-postings.ts';
import { changeTabState, type TabState, tabState } from './tabs.ts';

/** Stops a tab from showing a posting that is not stored. Returns a function that shows it again. */
export async function hideUnstored(tab: number, id: string): Promise<() => Promise<void>> {
  const [before, postings] = await Promise.all([tabState(tab), privatePostings(tab)]);
  const shows = (state: TabState | null) => state !== null && 'posting' in state && state.posting === id;
  if (!before || !shows(before)) return async () => {};
  const { url, frame } = before;
  await changeTabState(tab, (now) =>
    shows(now) ? { url, ...(frame && { frame }), unread: 'no-posting' } : undefined,
  );
  const unkept = postings.find(({ posting }) => posting.id === id) ?? null;
  return () => changeTabState(tab, (now) => (now?.url === url ? before : undefined), unkept);
}
