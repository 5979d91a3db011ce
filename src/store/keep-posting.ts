import type { Posting } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { freshPosting } from './fresh-posting.ts';
import { keepFound } from './keep-found.ts';

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
