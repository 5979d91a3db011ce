import type { Block } from '#src/posting/posting.ts';
import { database, type KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { isRepeat } from './is-repeat.ts';
import { isReadable, readable, readableOf } from './readable.ts';

/** Returns a stored posting, or null. */
export async function keptPosting(id: string): Promise<KeptPosting | null> {
  return readable('postings', await (await database()).get('postings', id)) ?? null;
}

/** Returns the stored postings with these ids, by id. */
export async function postingsById(ids: readonly string[]): Promise<Map<string, KeptPosting>> {
  const { store } = (await database()).transaction('postings');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return new Map(readableOf('postings', found).flatMap((kept) => (kept ? [[kept.id, kept]] : [])));
}

/** Returns the text of a stored posting; empty if it is not stored. */
export async function postingText(id: string): Promise<Block[]> {
  return readable('texts', await (await database()).get('texts', id))?.blocks ?? [];
}

/** Returns a stored posting and its text from the same reading, or null. */
export async function wholePosting(id: string): Promise<WholePosting | null> {
  const tx = (await database()).transaction(['postings', 'texts']);
  const [posting, text] = await Promise.all([
    tx.objectStore('postings').get(id),
    tx.objectStore('texts').get(id),
  ]);
  const whole = readable('postings', posting);
  return whole ? { posting: whole, blocks: readable('texts', text)?.blocks ?? [] } : null;
}

/** Returns all stored postings without texts, one per job. */
export async function keptPostings(): Promise<KeptPosting[]> {
  const all = readableOf('postings', await (await database()).getAll('postings'));
  return all.filter((posting) => !isRepeat(posting));
}

/** Returns the postings with a status, a note or a next step, one per job. Reads no others. */
export async function toldPostings(): Promise<KeptPosting[]> {
  const index = (await database()).transaction('postings').store.index('status');
  return readableOf('postings', await index.getAll()).filter((posting) => !isRepeat(posting));
}

/** Returns up to `limit` postings, most recently seen first. */
export async function recentPostings(limit: number): Promise<KeptPosting[]> {
  const index = (await database()).transaction('postings').store.index('lastSeen');
  const found: KeptPosting[] = [];
  for (
    let cursor = await index.openCursor(null, 'prev');
    cursor && found.length < limit;
    cursor = await cursor.continue()
  ) {
    if (isReadable('postings', cursor.value) && !isRepeat(cursor.value)) found.push(cursor.value);
  }
  return found;
}
