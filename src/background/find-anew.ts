import { announce } from '#src/store/changes.ts';
import { findingNow, setFinding } from '#src/store/finding.ts';
import { updateMentions } from '#src/store/keep-found.ts';
import { outdatedPostings } from '#src/store/outdated-postings.ts';
import { wholePosting } from '#src/store/postings.ts';
import type { Finder } from './finder.ts';
import { foundIn } from './found-in.ts';

/** How often it is told how far it is, in ms: often enough to see it move, seldom enough to cost nothing. */
const TELL_EVERY = 200;

/**
 * Finds the skills of all kept postings anew that an older edition of the taxonomy was used for: after an update, when
 * the user added a skill of their own, or asked for it. Each posting is kept as it is done, so that whoever stops in
 * the middle goes on there the next time. Stops by itself when `isCurrent` says that the edition has changed meanwhile.
 * How far it is stands in {@link findingNow}. Rejects where the storage fails, or in the end, where the skills of any
 * posting could not be found: the others are done by then.
 */
export async function findAnew(finder: Finder, isCurrent: () => boolean = () => true): Promise<number> {
  const ids = await outdatedPostings(finder.edition);
  if (ids.length === 0) {
    // The browser may have stopped us after the last posting, and before we could say that it was the last.
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

/** Whether nothing is to be found anew, nor told to have ended: so it is at nearly each start. */
export async function isAllFound(edition: string): Promise<boolean> {
  const [outdated, now] = await Promise.all([outdatedPostings(edition), findingNow()]);
  return outdated.length === 0 && now === null;
}

/** One odd text must not keep all others from being found anew at every start: it is put down among the troubles. */
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

/** What tells how many of `left` are done. Where an earlier run was stopped, its part counts too. */
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

/** Runs `work` once at a time: who asks while it runs waits for it to end, and then for a turn of its own. */
export function oneRunAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(work);
    return last;
  };
}
