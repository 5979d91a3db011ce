import { NEAR_FROM } from '#src/match/credit.ts';
import { type Marked, marked } from '#src/ui/t.ts';

/** From so much credit on, of 0 to 1, what one knows is near; from {@link NEAR_FROM} on it helps some. */
const NEAR_WELL_FROM = 0.6;

/** How near, in a word; null where too little to speak of. */
export function nearWord(credit: number): 'near' | 'some' | null {
  if (credit >= NEAR_WELL_FROM) return 'near';
  return credit >= NEAR_FROM ? 'some' : null;
}

/**
 * Why something counts that is not known: "MySQL is near", "Java helps some". `name`: the tracked skill that comes
 * nearest, or null where none does by itself: then it is all that one knows together.
 */
export function nearWords(credit: number, name: string | null): Marked {
  if (name === null) return marked('reason.field');
  return marked(nearWord(credit) === 'near' ? 'reason.near' : 'reason.some', { name });
}
