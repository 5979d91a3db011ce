import { browser } from '#src/browser.ts';
import type { KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { allPrivatePostings, privateKey, privatePostings } from './private-postings.ts';

/** Sets the postings of a private tab. */
export async function setPrivatePostings(tab: number, postings: readonly WholePosting[]): Promise<void> {
  if (postings.length > 0) await browser.storage.session.set({ [privateKey(tab)]: postings });
  else await browser.storage.session.remove(privateKey(tab));
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
