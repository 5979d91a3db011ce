import type { State } from '#src/roadmap/progress.ts';
import { points } from '#src/ui/words.ts';

/** The states in words, as the legend has them. */
export const STATE_WORDS: Record<State, string> = {
  known: 'known',
  learning: 'learning',
  gap: 'gap',
  'not-needed': 'not needed: another is chosen',
};

/** The class of the dot that stands for a state. */
export const DOTS = { known: 'have', learning: 'learning', gap: 'gap', 'not-needed': 'open' } as const;

/** The share of the postings that ask, in whole percent; at least 1 where any does. */
export function percentOf(asked: number, postings: number): number {
  return asked === 0 || postings === 0 ? 0 : Math.max(1, Math.round((100 * asked) / postings));
}

/** "asked by 62% of your postings"; nothing where no posting is kept. */
export function askedText(asked: number, postings: number): string | null {
  return postings === 0 ? null : `asked by ${points(percentOf(asked, postings))}% of your postings`;
}
