import { isKnownPosting, type Posting } from '#src/posting/posting.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { type FoundInPosting, foundBefore } from '#src/store/found-before.ts';
import type { Finder } from './finder.ts';

/**
 * What a finder finds in a posting. `before`: how it is kept, in whose words the same is found again, so that nobody searches them
 * once more (most postings are opened more than once); null where that is not asked for, or it is not kept.
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
  const languages = posting.languages ?? (await by.languagesOf(posting.blocks));
  const mentions = await by.findSkills({ ...posting, languages, isKnown });
  return { mentions, experience: await by.experienceAsked(posting), edition, languages };
}
