import { NEAR_FROM } from '#src/match/credit.ts';
import type { Ask } from '#src/match/match.ts';

/** Coverage below this is drawn empty, and from the other on full, unless the points beside it say otherwise. */
const EMPTY_BELOW = 0.05;
const FULL_FROM = 0.995;

interface Props {
  /** A requirement, with its whole points where they are shown. */
  ask: Pick<Ask, 'cover' | 'credit'> & { given?: number; worth?: number };
}

/** Draws a dot as full as the requirement counts: never full beside a part of its points, never empty beside any. */
export function CoverDot({ ask: { cover, credit, given, worth } }: Props) {
  const isFull = credit >= FULL_FROM && given === worth;
  const isMissing = cover === 'gap' && credit < NEAR_FROM;
  const shape = isFull ? 'have' : isMissing || cover === 'learning' ? cover : 'near';
  // What counts in part is from 20 to 80 percent, to look neither empty nor full.
  const fill = isFull ? 100 : credit < EMPTY_BELOW && !given ? 0 : 20 + 60 * credit;
  return <span class={`dot ${shape}`} style={{ '--full': `${fill}%` }} />;
}
