import { database } from './db.ts';
import { POSTING_STORES, toldPostings } from './stale-rows.ts';

/** A transaction in which postings are written, and the stores of postings and of their texts in it. */
export async function writingPostings() {
  const tx = (await database()).transaction(POSTING_STORES, 'readwrite');
  return { tx, postings: toldPostings(tx), texts: tx.objectStore('texts') };
}
