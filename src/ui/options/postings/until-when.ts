import type { Day } from '#src/posting/facts/day.ts';
import { isPostingClosed } from '#src/posting/facts/is-posting-closed.ts';

/** Returns a sort key for the application deadline. Postings without one come after all dates, closed ones last. */
export function untilWhen(facts: Parameters<typeof isPostingClosed>[0], today: Day): string {
  if (isPostingClosed(facts, today)) return 'closed';
  return facts.closes ?? 'any';
}
