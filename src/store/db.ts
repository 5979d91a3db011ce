import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { logError } from '#src/log-error.ts';
import type { Corrections } from '#src/match/correction.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { PartRead } from '#src/posting/part/part-read.ts';
import type { Block, Posting } from '#src/posting/posting.ts';
import { fromSaved } from '#src/posting/progress/from-saved.ts';
import type { Progress, Status } from '#src/posting/progress/progress.ts';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { allOrNone } from './all-or-none.ts';
import { inBatches, type Readable } from './in-batches.ts';

/** A posting as it is kept: what lists and statistics need, without its text. */
export interface KeptPosting extends Omit<Posting, 'blocks' | 'told' | 'more'> {
  /** What it says of itself beside its text; absent where that is nothing, and in what was read before that was told. */
  facts?: PostingFacts;
  mentions: Mention[];
  /** That it seems to have been read only in part. Absent where not, and in old records. */
  partly?: PartRead;
  /** The experience that it asks for in all; absent in what was read before that was told. */
  experience?: Experience;
  /** What it demands besides skills; absent in what was read before that was told. */
  requirements?: Requirement[];
  /** The edition of the taxonomy that found them: an older one's are found anew. */
  edition: string;
  /** Ids of skills of which the user said "not a skill here". */
  notHere: string[];
  /** What the user said of how much skills count here, by their ids. Absent: nothing. */
  corrections?: Corrections;
  /** How far the user is with the job, by their own word. Absent: they said nothing. */
  progress?: Progress;
  /** ms since 1970. */
  firstSeen: number;
  lastSeen: number;
  /** Its employer as all portals write it, and the sketch of its text: what it is recognised by. Old records have neither. */
  employer?: string;
  sketch?: string;
  /** The posting that was kept first of those that are ads of the same job, where it is not this one. That one has none. */
  sameAs?: string;
  /** Postings of which the user said that they are other jobs. */
  notSameAs?: string[];
}

/** The text of a posting, kept apart: it is twenty times the rest and read only to quote from. */
export interface KeptText {
  id: string;
  blocks: Block[];
}

/** A skill that is no longer tracked: when two browsers are brought together, the later change counts. */
export interface RemovedSkill {
  skill: string;
  /** ms since 1970. */
  changedAt: number;
}

/** The lines of the user's résumé that name a skill, the one that proves most first. They stay in this browser. */
export interface ResumeLines {
  skill: string;
  /** Those of the first profile's résumé, which is the only one where there are no profiles. */
  lines: string[];
  /** Those of the résumés that other profiles have of their own. Absent: none names it. */
  others?: { profile: string; lines: string[] }[];
}

/** A single value, such as the settings, under its name. */
interface KeptValue {
  name: string;
  value: unknown;
}

interface Schema extends DBSchema {
  tracked: { key: string; value: TrackedSkill };
  postings: {
    key: string;
    value: KeptPosting;
    indexes: { lastSeen: number; edition: string; employer: string; sameAs: string; status: Status };
  };
  texts: { key: string; value: KeptText };
  own: { key: string; value: OwnSkill };
  removed: { key: string; value: RemovedSkill };
  roadmaps: { key: string; value: Roadmap };
  resume: { key: string; value: ResumeLines };
  values: { key: string; value: KeptValue };
}

type StoreName = StoreNames<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

export type Database = IDBPDatabase<Schema>;

/**
 * One step a version; a step is never changed once released. Step n brings the schema from n to n + 1; `from` is the
 * version that all of them began with, 0 where there was no database.
 */
const STEPS: readonly ((db: Database, tx: Upgrade, from: number) => Promise<void> | void)[] = [
  (db) => {
    db.createObjectStore('tracked', { keyPath: 'skill' });
    const postings = db.createObjectStore('postings', { keyPath: 'id' });
    postings.createIndex('lastSeen', 'lastSeen');
    postings.createIndex('edition', 'edition');
    db.createObjectStore('texts', { keyPath: 'id' });
    db.createObjectStore('own', { keyPath: 'id' });
  },
  async (db, tx) => {
    db.createObjectStore('removed', { keyPath: 'skill' });
    db.createObjectStore('roadmaps', { keyPath: 'id' });
    await changeRecords(tx.objectStore('tracked'), (tracked) => ({
      ...SKILL_DEFAULTS,
      ...(tracked as TrackedSkill),
    }));
  },
  async (db, _tx, from) => {
    const values = db.createObjectStore('values', { keyPath: 'name' });
    // See values.ts: what lay in the browser's storage before is fetched from there.
    if (from > 0) await values.put({ name: 'unmoved', value: true });
  },
  (_db, tx) => {
    const postings = tx.objectStore('postings');
    postings.createIndex('employer', 'employer');
    postings.createIndex('sameAs', 'sameAs');
  },
  (db) => {
    db.createObjectStore('resume', { keyPath: 'skill' });
  },
  // That a posting is saved becomes a status among others.
  (_db, tx) => changeRecords(tx.objectStore('postings'), fromSaved),
  // Stores of derived figures, which a later step deletes again.
  (db) => {
    createRetired(db, 'parts', 'from');
    createRetired(db, 'stale', 'id');
  },
  // Of those of which the user has said nothing there is nothing in it.
  (_db, tx) => {
    tx.objectStore('postings').createIndex('status', 'progress.status');
  },
  // Figures over all postings are computed in memory now.
  (db) => {
    for (const name of ['parts', 'stale']) withoutTypes(db).deleteObjectStore(name);
  },
];

/** The database for steps about stores that are no longer in the schema. */
const withoutTypes = (db: Database) => db as unknown as IDBPDatabase;

function createRetired(db: Database, name: string, keyPath: string): void {
  withoutTypes(db).createObjectStore(name, { keyPath });
}

/** Writes what `change` makes of each record, where that is another. In batches: with a cursor each record is waited for twice. */
async function changeRecords(
  store: Readable & { put(record: never): Promise<unknown> },
  change: (record: unknown) => unknown,
): Promise<void> {
  for await (const batch of inBatches(store)) {
    const changed = batch.map(change).filter((after, n) => after !== batch[n]);
    // As a promise, a write that throws leaves no other rejection unhandled.
    await Promise.all(changed.map(async (after) => store.put(after as never)));
  }
}

let opening: Promise<Database> | null = null;

/**
 * The extension's database, opened once a context and again after it was closed under us.
 * Rejects where the browser gives none (Firefox can refuse in private windows, or the disk is full).
 */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

function open(): Promise<Database> {
  const forget = () => {
    opening = null;
  };
  return openDB<Schema>('gaplight', STEPS.length, {
    async upgrade(db, from, _to, tx) {
      // Aborts on an error, as otherwise a part would stay as the new version. Opening rejects then, and can be tried again.
      await allOrNone(tx, async () => {
        for (const step of STEPS.slice(from)) await step(db, tx as Upgrade, from);
      }).catch(logError);
    },
    // Another context wants a newer schema: let it have it, we open again at the next call.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

/** Closes the database, so that a test can start from nothing. */
export async function closeDatabase(): Promise<void> {
  const open = await opening;
  opening = null;
  open?.close();
}
