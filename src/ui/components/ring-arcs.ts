import type { Ask, Cover } from '#src/match/match.ts';

/** A stroke of the ring, in a box of 104 by 104. */
interface Arc {
  d: string;
  width: number;
  state: 'have' | 'learning' | 'gap';
}

/** A requirement as the ring needs it. */
export type RingAsk = Pick<Ask, 'tier' | 'cover' | 'credit' | 'weight'>;

interface Track {
  radius: number;
  width: number;
  /** A gap is drawn bolder and further out, so that it shows without colour. */
  gapRadius: number;
  gapWidth: number;
}

const CENTRE = 52;
const OUTER: Track = { radius: 45.5, width: 8, gapRadius: 46.75, gapWidth: 10.5 };
const INNER: Track = { radius: 36, width: 4.5, gapRadius: 36.75, gapWidth: 6 };
/** The gap between two pieces, as a length on the ring. */
const ROOM = 3;
/** The clockwise order from twelve o'clock: covered, partial, missing. */
const ORDER: readonly Cover[] = ['have', 'short', 'presumed', 'near', 'learning', 'gap'];

/**
 * Draws the posting as a ring. Outside, a piece per core requirement, filled by its coverage. Inside, one arc
 * per state for the rest, by weight. Without a core the rest is drawn outside.
 */
export function ringArcs(asks: readonly RingAsk[]): Arc[] {
  const core = asks.filter(({ tier }) => tier === 'core');
  const others = asks.filter(({ tier }) => tier !== 'core');
  if (core.length === 0) return shares(others, OUTER);
  return [...pieces(core), ...shares(others, INNER)];
}

/** Returns two thin rings of equal pieces, for when there is nothing to fill yet. */
export function emptyArcs(pieces = 8): string[] {
  return [OUTER, INNER].flatMap(({ radius }) => {
    const room = roomAt(radius);
    return Array.from({ length: pieces }, (_, i) => arc(radius, i / pieces + room, (i + 1) / pieces - room));
  });
}

function pieces(core: readonly RingAsk[]): Arc[] {
  const sorted = [...core].sort((a, b) => ORDER.indexOf(a.cover) - ORDER.indexOf(b.cover));
  return sorted.flatMap((piece, i) => filled(piece, i / sorted.length, (i + 1) / sorted.length, OUTER));
}

function shares(asks: readonly RingAsk[], track: Track): Arc[] {
  const worth = asks.reduce((sum, { weight }) => sum + weight, 0);
  if (worth === 0) return [];
  const given = (isLearning: boolean) =>
    asks
      .filter(({ cover }) => (cover === 'learning') === isLearning)
      .reduce((sum, { weight, credit }) => sum + weight * credit, 0) / worth;
  const have = given(false);
  const learning = have + given(true);
  return [
    ...stroke('have', 0, have, track),
    ...stroke('learning', have, learning, track),
    ...stroke('gap', learning, 1, track),
  ];
}

function filled({ cover, credit }: RingAsk, from: number, to: number, track: Track): Arc[] {
  const middle = from + (to - from) * credit;
  const room = roomAt(track.radius);
  const whole = to - from === 1;
  const [start, end] = whole ? [from, to] : [from + room, to - room];
  const turn = Math.min(Math.max(middle, start), end);
  return [
    ...stroke(cover === 'learning' ? 'learning' : 'have', start, credit === 1 ? end : turn, track),
    ...stroke('gap', credit === 0 ? start : turn, end, track),
  ];
}

function stroke(state: Arc['state'], from: number, to: number, track: Track): Arc[] {
  if (to - from < 0.0005) return [];
  const gap = state === 'gap';
  return [
    {
      state,
      d: arc(gap ? track.gapRadius : track.radius, from, to),
      width: gap ? track.gapWidth : track.width,
    },
  ];
}

/** Returns half the gap between two pieces, in turns. */
const roomAt = (radius: number) => ROOM / (2 * Math.PI * radius) / 2;

/**
 * Returns an arc's path. `from` and `to` are turns, 0 at twelve o'clock. A full turn is two halves, since an SVG
 * arc cannot end where it starts.
 */
function arc(radius: number, from: number, to: number): string {
  const start = `M${point(radius, from)}`;
  if (to - from >= 0.9995) return `${start}${bow(radius, 0, from + 0.5)}${bow(radius, 0, from)}Z`;
  return `${start}${bow(radius, to - from > 0.5 ? 1 : 0, to)}`;
}

/** Continues a path clockwise around the ring to `to`. `large`: by more than half a turn. */
function bow(radius: number, large: 0 | 1, to: number): string {
  return `A${radius} ${radius} 0 ${large} 1 ${point(radius, to)}`;
}

function point(radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  return `${(CENTRE + radius * Math.sin(angle)).toFixed(2)},${(CENTRE - radius * Math.cos(angle)).toFixed(2)}`;
}
