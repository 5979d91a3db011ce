import { isSameJob, type JobSigns } from '#src/posting/same-job.ts';
import type { KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import { readableOf } from './readable.ts';
import type { Postings } from './repeats.ts';

/**
 * Returns the first stored posting of the same job, or undefined if this is the first. Postings that the user
 * separated stay separate.
 */
export async function firstOfJob(postings: Postings, posting: KeptPosting): Promise<KeptPosting | undefined> {
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
