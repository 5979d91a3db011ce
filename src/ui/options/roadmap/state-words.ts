import type { State } from '#src/roadmap/progress.ts';
import { points } from '#src/ui/words.ts';
import type { Counted } from './roadmap-view.ts';

/** The states in words, as the legend has them. */
export const STATE_WORDS: Record<State, string> = {
  known: 'known',
  learning: 'learning',
  gap: 'gap',
  'not-needed': 'not needed: another is chosen',
};

/** The class of the dot that stands for a state. */
export const DOTS = { known: 'have', learning: 'learning', gap: 'gap', 'not-needed': 'open' } as const;

/** A share in whole percent; at least 1 where any asks. */
export function percentOf(share: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(100 * share));
}

/** Whose postings the shares are of. */
export const COUNTED: Record<Counted, string> = {
  own: 'your postings',
  market: 'postings, yours and many others',
};

/** "asked by 62% of your postings"; nothing where none was counted. */
export function askedText(share: number, counted: Counted | null): string | null {
  return counted && `asked by ${points(percentOf(share))}% of ${COUNTED[counted]}`;
}
