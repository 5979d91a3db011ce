import { NEAR_FROM } from '#src/match/credit.ts';
import type { Cover } from '#src/match/match.ts';

/** Coverage from which a requirement is drawn as fully covered. */
const FULL = 0.95;

/** Draws a dot, filled in proportion to the requirement's coverage. */
export function CoverDot({ cover, credit }: { cover: Cover; credit: number }) {
  const isGap = cover === 'gap' && credit < NEAR_FROM;
  const isPart = !isGap && credit < FULL;
  const shape = isGap || cover === 'learning' ? cover : isPart ? 'near' : 'have';
  return (
    <span class={`dot ${shape}`} style={isPart ? { '--full': `${Math.round(credit * 100)}%` } : undefined} />
  );
}
