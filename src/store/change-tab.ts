import { browser } from '#src/browser.ts';
import { setPrivatePostings, whileTabIsMine } from './change-private-postings.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { privatePostings } from './private-postings.ts';
import { type TabState, tabKey, tabState } from './tabs.ts';

/** Sets a tab's state. It is in `storage.session`, which survives the background and ends with the browser. */
export async function setTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab)]: state });
}

/**
 * Changes a tab's state from its current one: null deletes it, undefined leaves it. Runs one change at a time,
 * because a page and its frame may report at once. `unkept`: a posting that only this tab shows; it lives
 * as long as the state names it.
 */
export function changeTabState(
  tab: number,
  change: (before: TabState | null) => TabState | null | undefined,
  unkept: WholePosting | null = null,
): Promise<void> {
  return whileTabIsMine(tab, async () => {
    const [before, others] = await Promise.all([tabState(tab), privatePostings(tab)]);
    const after = change(before);
    if (after === undefined) return;
    const named = postingsIn(after);
    const all = unkept
      ? [unkept, ...others.filter(({ posting }) => posting.id !== unkept.posting.id)]
      : others;
    // Listeners of the state must find its posting.
    if (all.length > 0)
      await setPrivatePostings(
        tab,
        all.filter(({ posting }) => named.includes(posting.id)),
      );
    if (after) await setTabState(tab, after);
    else await browser.storage.session.remove(tabKey(tab));
  });
}

/** Returns the ids of postings that a tab shows, or will show when a frame is gone. */
function postingsIn(state: TabState | null): string[] {
  if (!state) return [];
  return [...('posting' in state ? [state.posting] : []), ...postingsIn(state.frame?.around ?? null)];
}

/** Deletes the state of a tab that was closed or navigated. */
export async function clearTabState(tab: number): Promise<void> {
  await changeTabState(tab, () => null);
}
