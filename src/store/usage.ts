import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { database } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { countPostings } from './postings.ts';
import { isReadable } from './readable.ts';
import { type KeptResume, keptResumes } from './resume-lines.ts';
import { syncReport } from './sync-area.ts';

/** What the extension holds in this browser. */
export interface StorageUsage {
  skills: number;
  /** The user's own skills, and skills of the list to which the user added names. */
  ownSkills: number;
  postings: number;
  /** Of how many of the postings the user keeps track: saved, applied for, or with a note. */
  followedPostings: number;
  roadmaps: number;
  resumes: KeptResume[];
  /** All of it on disk, in bytes, as the browser reckons; null where it does not say. */
  bytes: number | null;
  /** What the browser vendor's account carries, in bytes. */
  carried: number;
}

/** Counts what is held. Rejects where the database cannot be opened. */
export async function storageUsage(): Promise<StorageUsage> {
  const db = await database();
  const [skills, ownSkills, postings, followedPostings, roadmaps, resumes, bytes, { size }] =
    await Promise.all([
      db.count('tracked'),
      db.count('own'),
      countPostings(),
      countFollowed(),
      db.count('roadmaps'),
      keptResumes(),
      bytesOnDisk(),
      syncReport(),
    ]);
  return { skills, ownSkills, postings, followedPostings, roadmaps, resumes, bytes, carried: size };
}

async function countFollowed(): Promise<number> {
  let followed = 0;
  for await (const { value } of (await database()).transaction('postings').store)
    if (isReadable('postings', value) && isFollowed(value) && !isRepeat(value)) followed += 1;
  return followed;
}

async function bytesOnDisk(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
