import type { StepState } from '#src/roadmap/progress.ts';
import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';
import { percent } from '#src/ui/words.ts';
import type { Counted } from './roadmap-view.ts';

const STATES = {
  known: 'route.known',
  learning: 'cover.learning',
  gap: 'cover.gap',
  'not-needed': 'map.not-needed',
} as const satisfies Record<StepState, TextId>;

/** A state in words, as the legend has it. */
export const stateWord = (state: StepState): string => t(STATES[state]);

/** The class of the dot that stands for a state. */
export const STATE_DOTS = { known: 'have', learning: 'learning', gap: 'gap', 'not-needed': 'open' } as const;

/** A share in whole percent; at least 1 where any asks. */
export function percentOf(share: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(100 * share));
}

/** "62%", as exact as the map has it. */
export const shareText = (share: number): string => percent(percentOf(share) / 100);

/** "asked by 62% of your postings"; nothing where none was counted. */
export function askedText(share: number, counted: Counted | null): string | null {
  return counted && t('map.asked', { share: shareText(share), counted });
}
