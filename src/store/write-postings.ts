import { database } from './db.ts';

/** Opens a transaction that writes postings, with the stores of postings and texts. */
export async function writingPostings() {
  const tx = (await database()).transaction(['postings', 'texts'], 'readwrite');
  return { tx, postings: tx.objectStore('postings'), texts: tx.objectStore('texts') };
}
