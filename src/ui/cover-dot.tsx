import type { Cover } from '#src/match/match.ts';

/** Credit from which an ask counts in full, as it is shown. */
const FULL = 0.95;

/** Draws a dot that is as full as the ask counts. */
export function CoverDot({ cover, credit }: { cover: Cover; credit: number }) {
  const isPart = cover !== 'gap' && credit < FULL;
  const shape = cover === 'gap' || cover === 'learning' ? cover : isPart ? 'near' : 'have';
  return (
    <span class={`dot ${shape}`} style={isPart ? { '--full': `${Math.round(credit * 100)}%` } : undefined} />
  );
}
