import { factsOf } from '#src/posting/facts/facts-of.ts';
import type { Posting } from '#src/posting/posting.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from './db.ts';
import { keepFound } from './keep-found.ts';
import { keptAs } from './kept-as.ts';

/** Builds the record of a posting seen for the first time, with everything that its text and page state. */
export const freshPosting = (read: Posting, mentions: Mention[], edition: string, now: number): KeptPosting =>
  keptAs(read, { mentions, experience: experienceAsked(read), edition }, factsOf(read.told ?? {}, now), now);

/** Stores a posting with its extracted skills and other facts of its text, see {@link keepFound}. */
export async function keepPosting(
  posting: Posting,
  mentions: Mention[],
  edition: string,
  now: number,
  former: string | null = null,
  asked?: number,
): Promise<void> {
  const fresh = freshPosting(posting, mentions, edition, now);
  await keepFound({ posting: fresh, blocks: posting.blocks }, former, asked);
}
