import type { PostingFacts } from '#src/posting/facts/posting-facts.ts';
import { type PartRead, partRead } from '#src/posting/part/part-read.ts';
import type { Posting } from '#src/posting/posting.ts';
import { employerKey } from '#src/posting/same-job.ts';
import { sketchOf } from '#src/posting/sketch.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import type { Languages } from '#src/skills/text/written-in.ts';
import type { KeptPosting } from './db.ts';

/** What was found in a posting's text, by an edition of the taxonomy. */
export interface FoundInText {
  mentions: Mention[];
  /** The experience that it asks for in all. */
  experience: Experience;
  /** What it demands besides skills. */
  requirements?: Requirement[];
  edition: string;
  /** What it is written in; not there where the posting tells that itself. */
  languages?: Languages;
}

/**
 * A posting as it is kept when it is seen for the first time, of what was found in its text, and of the facts that its page tells
 * beside that. What finds them comes with scripts of their own, and stays out of here.
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

/** That a posting seems to have been read only in part, where it does. */
export function partlyOf(read: Posting): { partly: PartRead } | null {
  const partly = partRead(read);
  return partly && { partly };
}
