import type { Day } from '#src/posting/facts/day.ts';
import { isPostingClosed } from '#src/posting/facts/is-posting-closed.ts';

/** Until when one may apply, to be sorted by: after all days comes what has no last day, and then what is closed. */
export function untilWhen(facts: Parameters<typeof isPostingClosed>[0], today: Day): string {
  if (isPostingClosed(facts, today)) return 'closed';
  return facts.closes ?? 'any';
}
