import { browser } from '#src/browser.ts';
import type { KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';

// What private windows show. It lies in `storage.session`, which is memory and no disk, beside what is known of its tab,
// and goes with that.

const PREFIX = 'private:';
const key = (tab: number) => `${PREFIX}${tab}`;

/** The postings that a private tab shows: its page's, and that of a frame in it. Empty for every other tab. */
export async function privatePostings(tab: number): Promise<WholePosting[]> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as WholePosting[] | undefined) ?? [];
}

/** Sets what a private tab shows. */
export async function setPrivatePostings(tab: number, postings: readonly WholePosting[]): Promise<void> {
  if (postings.length > 0) await browser.storage.session.set({ [key(tab)]: postings });
  else await browser.storage.session.remove(key(tab));
}

/** What all private tabs show, by tab. */
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

/** Changes what is known of a tab, with nobody else changing it meanwhile. */
export function whileTabIsMine(tab: number, act: () => Promise<void>): Promise<void> {
  return navigator.locks.request(`tab:${tab}`, act);
}
