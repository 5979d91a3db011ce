import type { Reading } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { savePosting } from '#src/store/postings.ts';
import { setTabState } from '#src/store/tabs.ts';

/** Finds the skills of a posting; in the extension that is `findSkills` with the whole taxonomy. */
export type FindSkills = (posting: {
  title: string;
  company: string;
  blocks: Posting['blocks'];
}) => Promise<Mention[]>;
type Posting = Extract<Reading, { posting: unknown }>['posting'];

/**
 * Keeps what a tab's page held: the posting and its mentions in the database, the tab's state for popup and badge.
 * Where it cannot be kept (the disk is full, the database is closed) the tab says so, and nothing else is lost.
 */
export async function keepReading(
  tab: number,
  url: string,
  reading: Reading,
  findSkills: FindSkills,
  now: number,
): Promise<void> {
  if ('unread' in reading) return setTabState(tab, { url, unread: reading.unread });
  const { posting } = reading;
  try {
    await savePosting(posting, await findSkills(posting), now);
    await setTabState(tab, { url, posting: posting.id });
  } catch (error) {
    await setTabState(tab, { url, failed: String(error) });
  }
}
