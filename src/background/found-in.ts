import { isKnownPosting, type Posting } from '#src/posting/posting.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { type FoundInPosting, foundBefore } from '#src/store/found-before.ts';
import type { Finder } from './finder.ts';

/**
 * What a finder finds in a posting. `before`: how it is kept, or null; in the same words the same is found, and nobody searches
 * them again. Most postings are opened more than once.
 */
export async function foundIn(
  posting: Posting,
  before: WholePosting | null,
  by: Finder,
): Promise<FoundInPosting> {
  const { edition } = by;
  // Once the user, or an earlier reading, has said that it is a posting, it is one.
  const isKnown = isKnownPosting(posting) || (before !== null && isKnownPosting(before.posting));
  const known = before && foundBefore(posting, before, isKnown, edition);
  if (known) return known;
  const languages = await by.languagesOf(posting.blocks);
  const mentions = await by.findSkills({ ...posting, languages, isKnown });
  return { mentions, experience: await by.experienceAsked(posting), edition, languages };
}
