import { database } from './db.ts';

/** A transaction in which postings are written, and the stores of postings and of their texts in it. */
export async function writingPostings() {
  const tx = (await database()).transaction(['postings', 'texts'], 'readwrite');
  return { tx, postings: tx.objectStore('postings'), texts: tx.objectStore('texts') };
}
