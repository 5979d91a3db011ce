import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { logError } from '#src/log-error.ts';
import type { Corrections } from '#src/match/correction.ts';
import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import type { PartRead } from '#src/posting/parts/part-read.ts';
import type { Block, Posting } from '#src/posting/posting.ts';
import { fromSaved } from '#src/posting/progress/from-saved.ts';
import type { Progress, Status } from '#src/posting/progress/progress.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { allOrNone } from './all-or-none.ts';
import { inBatches, type Readable } from './in-batches.ts';

/** A stored posting without its text: all that lists and statistics need. */
export interface KeptPosting extends Omit<Posting, 'blocks' | 'told' | 'more'> {
  /** Facts that the page states beside the text; absent without any, and in older records. */
  facts?: PostingFacts;
  mentions: Mention[];
  /** Set if it was probably read only in part; absent in older records. */
  partly?: PartRead;
  /** The total experience required; absent in older records. */
  experience?: Experience;
  /** Requirements besides skills; absent in older records. */
  requirements?: Requirement[];
  /** The taxonomy version of the mentions. Older ones are extracted again. */
  edition: string;
  /** Ids of skills that the user marked "not a skill here". */
  notHere: string[];
  /** The user's corrections by skill id; absent without any. */
  corrections?: Corrections;
  /** The user's progress with the job; absent without any. */
  progress?: Progress;
  /** In ms since 1970. */
  firstSeen: number;
  lastSeen: number;
  /**
   * The normalised employer and the sketch of its text, used to recognise the job again. Absent in older
   * records.
   */
  employer?: string;
  sketch?: string;
  /** The id of the first stored ad of the same job; absent on that one. */
  sameAs?: string;
  /** Ids of postings that the user declared other jobs. */
  notSameAs?: string[];
}

/**
 * The text of a posting. It is twenty times the rest and only needed for quotations, so it has a store of its
 * own.
 */
export interface KeptText {
  id: string;
  blocks: Block[];
}

/** A skill that is no longer tracked. Sync needs it: the later change wins. */
export interface RemovedSkill {
  skill: string;
  /** In ms since 1970. */
  changedAt: number;
}

/** Lines of the user's résumé that name a skill, the strongest evidence first. Never synced. */
export interface ResumeLines {
  skill: string;
  /** Lines of the first profile's résumé, also used without profiles. */
  lines: string[];
  /** Lines of other profiles' own résumés; absent if none names the skill. */
  others?: { profile: string; lines: string[] }[];
}

/** A single value, such as the settings, by name. */
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
 * Migrations: step n upgrades the schema from version n to n + 1. Released steps never change. `from` is the
 * version before all steps, 0 for a new database.
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
    // Values from before are in the browser's storage; values.ts moves them.
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
  // Turns "saved" into a status.
  (_db, tx) => changeRecords(tx.objectStore('postings'), fromSaved),
  // Adds stores of derived figures, deleted again by a later step.
  (db) => {
    createRetired(db, 'parts', 'from');
    createRetired(db, 'stale', 'id');
  },
  // The index leaves out postings without progress.
  (_db, tx) => {
    tx.objectStore('postings').createIndex('status', 'progress.status');
  },
  // Deletes the derived figures: insights are computed in memory.
  (db) => {
    for (const name of ['parts', 'stale']) withoutTypes(db).deleteObjectStore(name);
  },
];

/** The database without types, for steps about stores that are no longer in the schema. */
const withoutTypes = (db: Database) => db as unknown as IDBPDatabase;

function createRetired(db: Database, name: string, keyPath: string): void {
  withoutTypes(db).createObjectStore(name, { keyPath });
}

/** Writes the result of `change` for each record that it changes. Batches need fewer round trips than a cursor. */
async function changeRecords(
  store: Readable & { put(record: never): Promise<unknown> },
  change: (record: unknown) => unknown,
): Promise<void> {
  for await (const batch of inBatches(store)) {
    const changed = batch.map(change).filter((after, n) => after !== batch[n]);
    // In an async function, a write that throws leaves no other rejection unhandled.
    await Promise.all(changed.map(async (after) => store.put(after as never)));
  }
}

let opening: Promise<Database> | null = null;

/**
 * Opens the database once per context, and again after it was closed.
 * Rejects if the browser refuses, as Firefox can in private windows, or if the disk is full.
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
      // Aborts on an error, so that a partial upgrade is not taken for the new version. Opening then rejects and
      // can be retried.
      await allOrNone(tx, async () => {
        for (const step of STEPS.slice(from)) await step(db, tx as Upgrade, from);
      }).catch(logError);
    },
    // Another context needs a newer schema. It gets it, and the next call opens the database again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

/** Closes the database, so that a test can start from an empty one. */
export async function closeDatabase(): Promise<void> {
  const open = await opening;
  opening = null;
  open?.close();
}
