import { type AskedBy, askedCounter } from '#src/insights/asked-by.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import { isRepeat } from '#src/store/is-repeat.ts';
import { adParts } from '#src/store/posting-parts.ts';

/** Postings read in one go, so that the page stays responsive. */
const BATCH = 250;

/** Counts how many stored postings require each skill. */
export async function countAsked(): Promise<AskedBy> {
  const counter = askedCounter();
  for await (const part of adParts(BATCH)) {
    for (const posting of part) if (!isRepeat(posting)) counter.add(countedMentions(posting));
  }
  return counter.total();
}
