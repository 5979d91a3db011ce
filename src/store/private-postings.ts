import { browser } from '#src/browser.ts';
import type { KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';

// Postings that only a tab shows: in private windows, and pages that may be no posting until the user says so.
// Kept in `storage.session`: in memory, next to the tab's state, and deleted with it.

const PREFIX = 'private:';
const key = (tab: number) => `${PREFIX}${tab}`;

/** Returns the postings that only this tab shows: its page's, and a frame's. */
export async function privatePostings(tab: number): Promise<WholePosting[]> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as WholePosting[] | undefined) ?? [];
}

/** Sets the postings of a private tab. */
export async function setPrivatePostings(tab: number, postings: readonly WholePosting[]): Promise<void> {
  if (postings.length > 0) await browser.storage.session.set({ [key(tab)]: postings });
  else await browser.storage.session.remove(key(tab));
}

/** Returns the postings of all private tabs, by tab. */
export async function allPrivatePostings(): Promise<Map<number, WholePosting[]>> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.entries(all).filter(([name]) => name.startsWith(PREFIX));
  return new Map(
    tabs.map(([name, postings]) => [Number(name.slice(PREFIX.length)), postings as WholePosting[]]),
  );
}

/** Changes a posting in every private tab that shows it. */
export async function changePrivatePosting(
  id: string,
  change: (posting: KeptPosting) => KeptPosting,
): Promise<void> {
  for (const tab of (await allPrivatePostings()).keys()) {
    await whileTabIsMine(tab, async () => {
      const postings = await privatePostings(tab);
      if (!postings.some(({ posting }) => posting.id === id)) return;
      await setPrivatePostings(
        tab,
        postings.map((whole) =>
          whole.posting.id === id ? { ...whole, posting: change(whole.posting) } : whole,
        ),
      );
    });
  }
}

/** Runs a change of a tab's data under a lock. */
export function whileTabIsMine(tab: number, act: () => Promise<void>): Promise<void> {
  return navigator.locks.request(`tab:${tab}`, act);
}
