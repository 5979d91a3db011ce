import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { isAsked, type Mention } from '#src/skills/mention.ts';
import type { ChangedIds } from '#src/store/changes.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { isRepeat } from '#src/store/is-repeat.ts';
import { adParts } from '#src/store/posting-parts.ts';
import { postingsById } from '#src/store/postings.ts';

/** Postings read in one go. */
const BATCH = 500;

/** The source of the stored postings. */
export interface PostingSource {
  /** Returns all current postings, one per job, by id. `changed`: ids to read again, null for all. */
  read(changed: ChangedIds, progress: (postings: number) => void): Promise<readonly SeenPosting[]>;
}

/** Reads all stored postings once, then only changed ones. Unchanged postings keep their object. */
export function postingCache(): PostingSource {
  let known: Map<string, SeenPosting> | null = null;

  async function readAll(progress: (postings: number) => void): Promise<Map<string, SeenPosting>> {
    const all = new Map<string, SeenPosting>();
    for await (const part of adParts(BATCH)) {
      for (const posting of part) if (!isRepeat(posting)) all.set(posting.id, seenPosting(posting));
      progress(all.size);
    }
    return all;
  }

  return {
    async read(changed, progress) {
      const before = changed && known;
      // After a failure all are read again, rather than keeping some of the changes.
      known = null;
      const now = before ? await withChanges(before, changed) : await readAll(progress);
      known = now;
      return [...now.values()];
    },
  };
}

async function withChanges(
  before: ReadonlyMap<string, SeenPosting>,
  changed: readonly string[],
): Promise<Map<string, SeenPosting>> {
  const found = await postingsById(changed);
  const now = new Map(before);
  for (const id of changed) now.delete(id);
  for (const posting of found.values()) if (!isRepeat(posting)) now.set(posting.id, seenPosting(posting));
  return new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Reduces a posting to the part that insights use. Thousands stay in memory, so places and reasons are left out.
 */
function seenPosting(stored: KeptPosting): SeenPosting {
  const { id, portal, title, firstSeen, lastSeen, experience, requirements, partly, progress } = stored;
  return {
    ...{ id, portal, title, firstSeen, lastSeen },
    ...(experience && { experience }),
    ...(requirements && { requirements }),
    ...(partly && { partly }),
    ...(progress && { progress }),
    mentions: countedMentions(stored).filter(isAsked).map(askedMention),
  };
}

const NO_PLACES: Mention['places'] = [];

function askedMention({ skill, need, years, anyOf, salience, confidence, notCore }: Mention): Mention {
  return {
    ...{ skill, need, years, anyOf, places: NO_PLACES },
    ...(salience !== undefined && { salience }),
    ...(confidence !== undefined && { confidence }),
    ...(notCore && { notCore }),
  };
}
