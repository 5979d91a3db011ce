import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import { employerKey } from '#src/posting/identity/same-job.ts';
import { sketchOf } from '#src/posting/identity/sketch.ts';
import { type PartRead, partRead } from '#src/posting/parts/part-read.ts';
import type { Posting } from '#src/posting/posting.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { Languages } from '#src/skills/text/written-in.ts';
import type { KeptPosting } from './db.ts';

/** The result of an extraction by a version of the taxonomy. */
export interface FoundInText {
  mentions: Mention[];
  /** The total experience required. */
  experience: Experience;
  /** Requirements besides skills. */
  requirements?: Requirement[];
  edition: string;
  /** Languages of the text; absent if the posting states them. */
  languages?: Languages;
}

/**
 * Builds the stored posting of a first reading from its extraction and facts. The extractors are loaded
 * separately, so this file imports none of them.
 */
export function keptAs(read: Posting, found: FoundInText, facts: PostingFacts, now: number): KeptPosting {
  const { blocks, told: _told, more: _more, ...posting } = read;
  return {
    ...posting,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...partlyOf(read),
    ...found,
    notHere: [],
    corrections: {},
    firstSeen: now,
    lastSeen: now,
    employer: employerKey(posting.company),
    sketch: sketchOf(blocks),
  };
}

/** Returns the mark of a posting that was probably read only in part, or null. */
export function partlyOf(read: Posting): { partly: PartRead } | null {
  const partly = partRead(read);
  return partly && { partly };
}
