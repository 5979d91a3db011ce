import { isKnownPosting, type Posting } from '#src/posting/posting.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { type FoundInPosting, foundBefore } from '#src/store/found-before.ts';
import type { Finder } from './finder.ts';

/**
 * Extracts a posting's content, or reuses a stored extraction of the same text (most postings are opened more
 * than once). `before`: the stored posting, or null.
 */
export async function foundIn(
  posting: Posting,
  before: WholePosting | null,
  by: Finder,
): Promise<FoundInPosting> {
  const { edition } = by;
  // A posting once confirmed, by the user or an earlier reading, stays confirmed.
  const isKnown = isKnownPosting(posting) || (before !== null && isKnownPosting(before.posting));
  const known = before && foundBefore(posting, before, isKnown, edition);
  if (known) return known;
  const languages = posting.languages ?? (await by.languagesOf(posting.blocks));
  const [mentions, experience, requirements] = await Promise.all([
    by.findSkills({ ...posting, languages, isKnown }),
    by.experienceAsked(posting),
    by.requirementsAsked({ ...posting, languages }),
  ]);
  return { mentions, experience, requirements, edition, languages };
}
