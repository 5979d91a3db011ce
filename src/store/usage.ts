import { database } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { countPostings } from './postings.ts';
import { isReadable } from './readable.ts';
import { syncReport } from './sync-area.ts';

/** What the extension holds in this browser. */
export interface Usage {
  skills: number;
  /** The user's own skills, and skills of the list to which the user added names. */
  ownSkills: number;
  postings: number;
  /** How many of the postings the user saved. */
  savedPostings: number;
  roadmaps: number;
  /** Of how many skills lines of the user's résumé are kept. */
  resumeLines: number;
  /** All of it on disk, in bytes, as the browser reckons; null where it does not say. */
  bytes: number | null;
  /** What the browser vendor's account carries, in bytes. */
  carried: number;
}

/** Counts what is held. Rejects where the database cannot be opened. */
export async function usage(): Promise<Usage> {
  const db = await database();
  const [skills, ownSkills, postings, savedPostings, roadmaps, resumeLines, bytes, { size }] =
    await Promise.all([
      db.count('tracked'),
      db.count('own'),
      countPostings(),
      countSaved(),
      db.count('roadmaps'),
      db.count('resume'),
      bytesOnDisk(),
      syncReport(),
    ]);
  return { skills, ownSkills, postings, savedPostings, roadmaps, resumeLines, bytes, carried: size };
}

async function countSaved(): Promise<number> {
  let saved = 0;
  for await (const { value } of (await database()).transaction('postings').store)
    if (isReadable('postings', value) && value.saved && !isRepeat(value)) saved += 1;
  return saved;
}

async function bytesOnDisk(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
