import { isSameJob, type JobSigns } from '#src/posting/identity/same-job.ts';
import { outlasts } from '#src/posting/parts/chosen-text.ts';
import type { Block } from '#src/posting/posting.ts';
import { joinedProgress } from '#src/posting/progress/joined-progress.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import type { KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { isRepeat } from './is-repeat.ts';
import { readable, readableOf } from './readable.ts';
import { type Postings, takePlace } from './repeats.ts';
import { writingPostings } from './write-postings.ts';

// Storing what was read. Kept apart from the rest of the store: the popup stores nothing and need not load it.

/**
 * Stores a posting that was just read. A known posting keeps its first date and what the user set, also that it
 * is a posting; text and mentions are replaced. `former`: an older id of the same host, replaced by the new one.
 * A text that the user chose outlasts automatic readings. `asked`: when the user requested this reading, in ms
 * since 1970, if they did.
 */
export async function keepFound(
  { posting: read, blocks }: WholePosting,
  former: string | null = null,
  asked?: number,
): Promise<void> {
  const { tx, postings, texts } = await writingPostings();
  const changed = await allOrNone(tx, async () => {
    const old = former === null ? undefined : readable('postings', await postings.get(former));
    const hasMoved = old !== undefined && hostOfPosting(old) === hostOfPosting(read);
    const before = readable('postings', await postings.get(read.id)) ?? (hasMoved ? old : undefined);
    const text = before && readable('texts', await texts.get(before.id));
    if (hasMoved) {
      await takePlace(postings, old.id, read.id);
      await postings.delete(old.id);
      await texts.delete(old.id);
    }
    const chosen = before && outlasts(before.chosen, { blocks, chosen: read.chosen }, asked) ? before : null;
    const fresh = chosen ? againSeen(chosen, read) : { ...read, ...(read.chosen && factsIn(before)) };
    const kept = withSaid(fresh, before);
    const first = await firstOfJob(postings, kept);
    // What the user set on one ad of a job holds for all of them, and the job was seen now.
    const said = first && before?.sameAs !== first.id ? saidOfBoth(first, kept) : undefined;
    if (first) await postings.put({ ...first, ...said, lastSeen: read.lastSeen });
    await postings.put({ ...kept, ...said, ...(first && { sameAs: first.id }) });
    await texts.put({ id: read.id, blocks: (chosen && text?.blocks) || blocks });
    return [read.id, ...(hasMoved ? [old.id] : []), ...(first ? [first.id] : [])];
  });
  await announce('postings', changed);
}

/** Merges a new reading into a posting whose text the user chose: the text stays, the facts are new. */
function againSeen(chosen: KeptPosting, read: KeptPosting): KeptPosting {
  const { id, url, lastSeen } = read;
  return { ...chosen, id, url, lastSeen, ...factsIn(read) };
}

/** Returns a posting's facts. They come from the page, whatever text the user chose. */
export const factsIn = (posting: Partial<KeptPosting> = {}): Pick<KeptPosting, 'facts'> =>
  posting.facts ? { facts: posting.facts } : {};

/** Returns the host of a posting; an imported one may have no address. */
export const hostOfPosting = ({ url }: Pick<KeptPosting, 'url'>): string | null =>
  URL.canParse(url) ? new URL(url).host : null;

/** Returns a new reading with what outlasts it from the one before. */
function withSaid(fresh: KeptPosting, before: KeptPosting | undefined): KeptPosting {
  if (!before) return fresh;
  const { notHere, corrections = {}, progress, firstSeen, notSameAs } = before;
  const said = { notHere, corrections, ...(progress && { progress }), ...(notSameAs && { notSameAs }) };
  const kept = { ...fresh, ...said, firstSeen };
  // Once confirmed by the user or an earlier reading, it stays a posting.
  if (before.sure !== false) delete kept.sure;
  return kept;
}

/** Merges what the user set on two ads of a job. */
function saidOfBoth(first: KeptPosting, kept: KeptPosting) {
  const progress = joinedProgress(first.progress, kept.progress);
  return {
    notHere: [...new Set([...first.notHere, ...kept.notHere])],
    corrections: { ...kept.corrections, ...first.corrections },
    ...(progress && { progress }),
  };
}

/**
 * Replaces the mentions of a stored posting. Does nothing if its text has changed since, as mentions point into
 * the text.
 */
export async function updateMentions(
  {
    posting: { id, title, company },
    blocks,
  }: { posting: Pick<KeptPosting, 'id' | 'title' | 'company'>; blocks: readonly Block[] },
  found: Required<Pick<KeptPosting, 'mentions' | 'languages' | 'experience' | 'edition'>> &
    Pick<KeptPosting, 'requirements'>,
): Promise<void> {
  const { tx, postings, texts } = await writingPostings();
  await allOrNone(tx, async () => {
    const [kept, text] = await Promise.all([postings.get(id), texts.get(id)]);
    if (kept?.title === title && kept.company === company && isSame(text?.blocks ?? [], blocks))
      await postings.put({ ...kept, ...found });
  });
}

/**
 * Returns the first stored posting of the same job, or undefined if this is the first. Postings that the user
 * separated stay separate.
 */
async function firstOfJob(postings: Postings, posting: KeptPosting): Promise<KeptPosting | undefined> {
  const { id, employer = '', notSameAs = [] } = posting;
  if (employer === '' || (await postings.index('sameAs').count(id)) > 0) return undefined;
  const others = readableOf('postings', await postings.index('employer').getAll(employer)).filter(
    (other) => other.id !== id && !isRepeat(other) && !notSameAs.includes(other.id),
  );
  return others
    .filter((other) => !other.notSameAs?.includes(id) && isSameJob(signsOf(posting), signsOf(other)))
    .sort((one, other) => one.firstSeen - other.firstSeen)[0];
}

function signsOf(posting: KeptPosting): JobSigns {
  return { ...posting, skills: new Set(posting.mentions.map(({ skill }) => skill)) };
}
