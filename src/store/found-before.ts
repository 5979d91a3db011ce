import { isKnownPosting, type Posting } from '#src/posting/posting.ts';
import { isSame } from '#src/store/records/is-same.ts';
import type { WholePosting } from './forgotten-postings.ts';
import type { FoundInText } from './kept-as.ts';

/** The whole extraction of a posting. */
export type FoundInPosting = Required<FoundInText>;

/**
 * Returns the stored extraction of a posting if its text, taxonomy version and sureness are unchanged, otherwise
 * null.
 */
export function foundBefore(
  { title, company, blocks }: Posting,
  { posting: kept, blocks: keptBlocks }: WholePosting,
  isKnown: boolean,
  edition: string,
): FoundInPosting | null {
  const { mentions, experience, requirements, languages } = kept;
  if (
    kept.edition !== edition ||
    !experience ||
    !requirements ||
    !languages ||
    isKnown !== isKnownPosting(kept)
  )
    return null;
  const isAsItWas = isSame([title, company, blocks], [kept.title, kept.company, keptBlocks]);
  return isAsItWas ? { mentions, experience, requirements, edition, languages } : null;
}
