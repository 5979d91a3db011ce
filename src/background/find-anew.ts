import { announce } from '#src/store/changes.ts';
import { findingNow, setFinding } from '#src/store/finding.ts';
import { updateMentions } from '#src/store/keep-found.ts';
import { outdatedPostings } from '#src/store/outdated-postings.ts';
import { wholePosting } from '#src/store/postings.ts';
import type { Finder } from './finder.ts';
import { foundIn } from './found-in.ts';

/** Interval of progress reports in ms. */
const TELL_EVERY = 200;

/**
 * Extracts skills again from all stored postings with an outdated taxonomy version: after an update, a change of
 * own skills, or on request. Each posting is stored at once, so an interrupted run resumes there. Stops if
 * `isCurrent` turns false; reports progress in {@link findingNow}. Rejects if storage fails or, at the end, if
 * any posting failed.
 */
export async function findAnew(finder: Finder, isCurrent: () => boolean = () => true): Promise<number> {
  const ids = await outdatedPostings(finder.edition);
  if (ids.length === 0) {
    // The last run may have been stopped after its last posting, before it reported its end.
    if (await findingNow()) await finished();
    return 0;
  }
  const tell = await teller(ids.length);
  const troubles: unknown[] = [];
  let done = 0;
  try {
    for (const id of ids) {
      if (!isCurrent()) break;
      await findIn(id, finder, troubles);
      done += 1;
      await tell(done);
    }
  } finally {
    await finished();
  }
  if (troubles.length > 0) throw troubles[0];
  return done;
}

/** Whether no posting is outdated and no run is reported; true at nearly each start. */
export async function isAllFound(edition: string): Promise<boolean> {
  const [outdated, now] = await Promise.all([outdatedPostings(edition), findingNow()]);
  return outdated.length === 0 && now === null;
}

/** Updates one posting. A failing text must not block the others at every start, so its error is collected. */
async function findIn(id: string, finder: Finder, troubles: unknown[]): Promise<void> {
  const whole = await wholePosting(id);
  if (!whole) return;
  try {
    await updateMentions(whole, await foundIn({ ...whole.posting, blocks: whole.blocks }, null, finder));
  } catch (error) {
    troubles.push(error);
  }
}

async function finished(): Promise<void> {
  await setFinding(null);
  await announce('postings');
}

/** Creates a progress reporter for `left` postings, which counts those of an interrupted run too. */
async function teller(left: number): Promise<(done: number) => Promise<void>> {
  const total = Math.max((await findingNow())?.total ?? 0, left);
  let last = 0;
  const tell = async (done: number) => {
    if (Date.now() - last < TELL_EVERY) return;
    last = Date.now();
    await setFinding({ done: total - left + done, total });
  };
  await tell(0);
  return tell;
}

/** Serialises runs of `work`: each call waits for the current run and then gets its own. */
export function oneRunAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(work);
    return last;
  };
}
