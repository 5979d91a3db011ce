import { factsOf } from '#src/posting/facts/facts-of.ts';
import { type PartRead, partRead } from '#src/posting/part/part-read.ts';
import type { Posting } from '#src/posting/posting.ts';
import { employerKey } from '#src/posting/same-job.ts';
import { sketchOf } from '#src/posting/sketch.ts';
import { type Experience, experienceAsked } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from './db.ts';

// What is read of a posting's text beside its skills. The background loads it with what finds those.

/** A posting as it is kept when it is seen for the first time. */
export function freshPosting(read: Posting, mentions: Mention[], edition: string, now: number): KeptPosting {
  const { blocks, told = {}, more: _, ...posting } = read;
  const said = { notHere: [], corrections: {} };
  const signs = { employer: employerKey(posting.company), sketch: sketchOf(blocks) };
  const facts = factsOf(told, now);
  return {
    ...posting,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...asksOf(read),
    ...{ mentions, edition },
    ...said,
    firstSeen: now,
    lastSeen: now,
    ...signs,
  };
}

/** What a posting asks for beside skills, and whether it seems to have been read only in part. */
export function asksOf(read: Posting): { experience: Experience; partly?: PartRead } {
  const partly = partRead(read);
  return { experience: experienceAsked(read), ...(partly && { partly }) };
}

/** Both, as the background is given them. */
export const BESIDE_SKILLS = { freshPosting, asksOf };
export type BesideSkills = typeof BESIDE_SKILLS;
