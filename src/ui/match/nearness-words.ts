import { NEAR_FROM } from '#src/match/credit.ts';
import { type Marked, marked } from '#src/ui/words/t.ts';

/** Coverage, 0 to 1, from which a skill counts as near; from {@link NEAR_FROM} on it helps some. */
const NEAR_WELL_FROM = 0.6;

/** Returns a word for how near it is; null below that. */
export function nearWord(credit: number): 'near' | 'some' | null {
  if (credit >= NEAR_WELL_FROM) return 'near';
  return credit >= NEAR_FROM ? 'some' : null;
}

/** Explains partial coverage by the nearest tracked skill: "MySQL is close", "Java helps a little". */
export function nearWords(credit: number, name: string): Marked {
  return marked(nearWord(credit) === 'near' ? 'reason.near' : 'reason.some', { name });
}
