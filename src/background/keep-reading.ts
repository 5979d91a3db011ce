import type { Reading } from '#src/posting/posting.ts';
import { keepPosting } from '#src/store/postings.ts';
import { setTabState } from '#src/store/tabs.ts';
import type { Finder } from './finder.ts';

/**
 * Keeps what a tab's page held: the posting and its mentions in the database, the tab's state for popup and badge.
 * Where it cannot be kept (the disk is full, the database is closed) the tab says so, and nothing else is lost.
 */
export async function keepReading(
  tab: number,
  url: string,
  reading: Reading,
  finder: () => Promise<Finder>,
  now: number,
): Promise<void> {
  if ('unread' in reading) return setTabState(tab, { url, unread: reading.unread });
  const { posting } = reading;
  try {
    const { findSkills, edition } = await finder();
    await keepPosting(posting, await findSkills(posting), edition, now);
    await setTabState(tab, { url, posting: posting.id });
  } catch (error) {
    await setTabState(tab, { url, failed: String(error) });
  }
}
