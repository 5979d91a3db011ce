import type { Ask, Match } from './match.ts';
import { isGap } from './score.ts';
import { shownPoints } from './shown-points.ts';

/** Number of skills that a page names to learn first for a posting. */
const NEXT_NAMED = 2;

/**
 * Returns the asks to learn for a posting, the most salient first: core, must-haves and nice-to-haves alike. Leaves out
 * general practice, asks that are not sure, and those that the user gives no weight. Every page names the first of these.
 * `isBegun`: those that the user is learning already, instead of all others.
 */
export function nextFor({ asks }: Pick<Match, 'asks'>, isBegun = false): Ask[] {
  return asks
    .filter((ask) => isGap(ask) && ask.isSure && ask.weight > 0 && ask.tier !== 'practice')
    .filter(({ cover }) => (cover === 'learning') === isBegun)
    .sort((one, other) => other.salience - one.salience);
}

/**
 * Returns the first two asks to learn that raise the score, and the score with them. Null if none does, there is no
 * score, or a cap holds it down.
 */
export function bestStep(match: Match): { asks: Ask[]; score: number } | null {
  const { asks, score, capped } = match;
  if (score === null || capped > 0) return null;
  const shown = shownPoints(match);
  const liftOf = (ask: Ask) => shown[asks.indexOf(ask)]?.lift ?? 0;
  const first = nextFor(match)
    .filter((ask) => liftOf(ask) > 0)
    .slice(0, NEXT_NAMED);
  if (first.length === 0) return null;
  return { asks: first, score: first.reduce((sum, ask) => sum + liftOf(ask), score) };
}

/** Returns the skill to learn: the one being learned, else the alternative that the posting names first. */
export const oneToLearn = ({ skills, cover, by }: Pick<Ask, 'skills' | 'cover' | 'by'>): string =>
  (cover === 'learning' ? by : skills[0]) ?? '';

/**
 * Returns the skills to learn for several postings, those with the highest total salience first. For one posting they
 * are those of {@link nextFor}, in its order.
 */
export function nextForAll(matches: readonly Pick<Match, 'asks'>[], isBegun = false): string[] {
  const total = new Map<string, number>();
  for (const match of matches) {
    // A skill of two asks counts once, by the more salient one.
    const counted = new Set<string>();
    for (const ask of nextFor(match, isBegun)) {
      const skill = oneToLearn(ask);
      if (!counted.has(skill)) total.set(skill, (total.get(skill) ?? 0) + ask.salience);
      counted.add(skill);
    }
  }
  return [...total].sort(([, one], [, other]) => other - one).map(([skill]) => skill);
}
