import type { Block } from '#src/posting/posting.ts';
import { database, type KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { isRepeat } from './is-repeat.ts';
import { isReadable, readable, readableOf } from './readable.ts';

/** The posting as kept, or null. */
export async function keptPosting(id: string): Promise<KeptPosting | null> {
  return readable('postings', await (await database()).get('postings', id)) ?? null;
}

/** The kept ones of these postings, by id. */
export async function postingsById(ids: readonly string[]): Promise<Map<string, KeptPosting>> {
  const { store } = (await database()).transaction('postings');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return new Map(readableOf('postings', found).flatMap((kept) => (kept ? [[kept.id, kept]] : [])));
}

/** The text of a kept posting; empty where it is not kept. */
export async function postingText(id: string): Promise<Block[]> {
  return readable('texts', await (await database()).get('texts', id))?.blocks ?? [];
}

/** The posting as kept and its text, of one and the same reading; null where it is not kept. */
export async function wholePosting(id: string): Promise<WholePosting | null> {
  const tx = (await database()).transaction(['postings', 'texts']);
  const [posting, text] = await Promise.all([
    tx.objectStore('postings').get(id),
    tx.objectStore('texts').get(id),
  ]);
  const whole = readable('postings', posting);
  return whole ? { posting: whole, blocks: readable('texts', text)?.blocks ?? [] } : null;
}

/** All kept postings, without their texts: one for each job. */
export async function keptPostings(): Promise<KeptPosting[]> {
  const all = readableOf('postings', await (await database()).getAll('postings'));
  return all.filter((posting) => !isRepeat(posting));
}

/** So many are no longer counted in no time. */
const MANY = 2_000;

/** How many postings are kept, where they are few; null where they are many, and the browser would need a while for it. */
export async function countIfFew(): Promise<number | null> {
  const ids = await (await database()).getAllKeys('postings', null, MANY);
  return ids.length < MANY ? countPostings() : null;
}

/** How many postings are kept; several ads of one job count once. Of 100,000 nothing else can be read for a fifth of a second. */
export async function countPostings(): Promise<number> {
  const { store } = (await database()).transaction('postings');
  const [all, repeats] = await Promise.all([store.count(), store.index('sameAs').count()]);
  return all - repeats;
}

/** The postings seen last, newest first, `limit` at most. */
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
