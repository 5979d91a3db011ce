import { type ChangedIds, onChange } from '#src/store/changes.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { isRepeat } from '#src/store/is-repeat.ts';
import { adParts } from '#src/store/posting-parts.ts';
import { postingsById, recentPostings } from '#src/store/postings.ts';
import { latestOnly } from '#src/ui/hooks/latest-only.ts';

/** The stored postings read so far: first the newest, then all. */
export interface Gathered {
  /** One per job: the ad stored first. */
  postings: KeptPosting[];
  /** The other ads of those jobs, by the id of the first. */
  otherAds: ReadonlyMap<string, readonly KeptPosting[]>;
  complete: boolean;
}

/** Number of postings to read first, enough for the first screen. */
const FIRST = 40;
/** Postings read in one go, so that the page stays responsive. */
const BATCH = 250;

interface Follower {
  /** Called with everything known so far, and after each change. */
  show: (gathered: Gathered) => void;
  fail: (error: unknown) => void;
  /** Called with each part, so that slow computations can run part by part. */
  prepare: (part: readonly KeptPosting[]) => void;
}

/**
 * Reads all stored postings and follows changes. The first function returned reads them again, the second stops.
 */
export function followPostings({ show, fail, prepare }: Follower): [again: () => void, stop: () => void] {
  let known = new Map<string, KeptPosting>();
  let complete = false;
  const readings = latestOnly();
  /** Ids that changed during the full read, whose records may be outdated. */
  let late = new Set<string>();

  const tell = () => show({ ...byJob([...known.values()]), complete });

  async function readAll(): Promise<void> {
    const signal = readings.start();
    late = new Set();
    if (!complete && known.size === 0) {
      known = byId(await recentPostings(FIRST));
      if (signal.aborted) return;
      tell();
    }
    const all: KeptPosting[] = [];
    for await (const part of adParts(BATCH)) {
      if (signal.aborted) return;
      prepare(part);
      all.push(...part);
    }
    if (signal.aborted) return;
    known = byId(all);
    complete = true;
    if (late.size > 0) await readSome([...late]);
    else tell();
  }

  async function readSome(ids: readonly string[]): Promise<void> {
    const found = await postingsById(ids);
    for (const id of ids) {
      const posting = found.get(id);
      if (posting) known.set(id, posting);
      else known.delete(id);
    }
    tell();
  }

  const read = (ids: ChangedIds) => {
    for (const id of ids ?? []) late.add(id);
    (ids ? readSome(ids) : readAll()).catch(fail);
  };
  const unfollow = onChange(['postings'], read);
  read(null);
  return [
    () => read(null),
    () => {
      readings.stop();
      unfollow();
    },
  ];
}

function byJob(all: readonly KeptPosting[]): Omit<Gathered, 'complete'> {
  const otherAds = new Map<string, KeptPosting[]>();
  for (const posting of all) {
    if (posting.sameAs === undefined) continue;
    const others = otherAds.get(posting.sameAs);
    if (others) others.push(posting);
    else otherAds.set(posting.sameAs, [posting]);
  }
  return { postings: all.filter((posting) => !isRepeat(posting)), otherAds };
}

const byId = (postings: readonly KeptPosting[]) => new Map(postings.map((posting) => [posting.id, posting]));
