import { browser } from '#src/browser.ts';
import { changePostings } from './change-postings.ts';
import { changePrivatePosting, setPrivatePostings, whileTabIsMine } from './change-private-postings.ts';
import type { KeptPosting } from './db.ts';
import { keptPosting } from './postings.ts';
import { privatePostings } from './private-postings.ts';
import { settings } from './settings.ts';

// Apart from the other changes: the background needs those, and bundling this import there would cost it bytes.

/** Confirms that a doubtful page is a posting, and stores it, if postings of its window are stored. Survives rereading. */
export async function setSure(tab: number, id: string): Promise<void> {
  const change = ({ sure: _, ...posting }: KeptPosting): KeptPosting => posting;
  if (await keptPosting(id)) return changePostings([id], change);
  await changePrivatePosting(id, change);
  const { incognito } = await browser.tabs.get(tab);
  if (incognito && !(await settings()).keepPrivate) return;
  const whole = (await privatePostings(tab)).find(({ posting }) => posting.id === id);
  if (!whole) return;
  await (await import('./keep-found.ts')).keepFound(whole);
  await whileTabIsMine(tab, async () => {
    const others = (await privatePostings(tab)).filter(({ posting }) => posting.id !== id);
    await setPrivatePostings(tab, others);
  });
}
