import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { countPostings } from './count-postings.ts';
import { database } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { isReadable } from './readable.ts';
import { type KeptResume, keptResumes } from './resume-lines.ts';
import { syncReport } from './sync-area.ts';

/** The data that the extension stores in this browser. */
export interface StorageUsage {
  skills: number;
  /** The user's own skills, and known skills with names added by the user. */
  ownSkills: number;
  postings: number;
  /** Postings with a status: saved, applied for, or with a note. */
  followedPostings: number;
  roadmaps: number;
  resumes: KeptResume[];
  /** Total size on disk in bytes, as the browser estimates; null if unknown. */
  bytes: number | null;
  /** Bytes synced through the browser's account. */
  carried: number;
}

/** Counts the stored data. Rejects if the database cannot be opened. */
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
