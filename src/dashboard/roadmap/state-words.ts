import type { StepState } from '#src/insights/roadmap/progress.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import type { Counted } from './roadmap-view.ts';

const STATES = {
  known: 'route.known',
  learning: 'cover.learning',
  gap: 'cover.gap',
  'not-needed': 'map.not-needed',
} as const satisfies Record<StepState, TextId>;

/** Names a state as the legend does. */
export const stateWord = (state: StepState): string => t(STATES[state]);

/** The class of each state's dot. */
export const STATE_DOTS = { known: 'have', learning: 'learning', gap: 'gap', 'not-needed': 'open' } as const;

/** Converts a share to whole percent, at least 1 if it is above 0. */
export function percentOf(share: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(100 * share));
}

/** Formats a share as shown on the map: "62%". */
export const shareText = (share: number): string => percent(percentOf(share) / 100);

/** Returns "asked by 62% of your postings", or null if nothing was counted. */
export function askedText(share: number, counted: Counted | null): string | null {
  return counted && t('map.asked', { share: shareText(share), counted });
}
