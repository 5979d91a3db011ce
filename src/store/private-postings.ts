import { browser } from '#src/browser.ts';
import type { WholePosting } from './forgotten-postings.ts';

// Postings that only a tab shows: in private windows, and pages that may be no posting until the user says so.
// Kept in `storage.session`: in memory, next to the tab's state, and deleted with it.

const PREFIX = 'private:';
/** Session storage key of a tab's postings. */
export const privateKey = (tab: number) => `${PREFIX}${tab}`;

/** Returns the postings that only this tab shows: its page's, and a frame's. */
export async function privatePostings(tab: number): Promise<WholePosting[]> {
  return (
    ((await browser.storage.session.get(privateKey(tab)))[privateKey(tab)] as WholePosting[] | undefined) ??
    []
  );
}

/** Returns the postings of all private tabs, by tab. */
export async function allPrivatePostings(): Promise<Map<number, WholePosting[]>> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.entries(all).filter(([name]) => name.startsWith(PREFIX));
  return new Map(
    tabs.map(([name, postings]) => [Number(name.slice(PREFIX.length)), postings as WholePosting[]]),
  );
}
