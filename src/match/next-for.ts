import type { Ask, Match } from './match.ts';
import { isGap } from './score.ts';

/** Number of skills that a page names to learn first for a posting. */
export const NEXT_NAMED = 2;

/**
 * Returns the asks to learn for a posting, the most salient first: core, must-haves and nice-to-haves alike. Leaves out
 * general practice, asks that are not sure, and those that the user gives no weight. Every page names the first of these.
 */
export function nextFor({ asks }: Pick<Match, 'asks'>): Ask[] {
  return asks
    .filter((ask) => isGap(ask) && ask.isSure && ask.weight > 0 && ask.tier !== 'practice')
    .sort((one, other) => other.salience - one.salience);
}

/** Returns the alternative to learn: the one that the posting names first. */
export const oneToLearn = ({ skills }: Pick<Ask, 'skills'>): string => skills[0] ?? '';

/**
 * Returns the skills to learn for several postings, those with the highest total salience first. For one posting they
 * are those of {@link nextFor}, in its order.
 */
export function nextForAll(matches: readonly Pick<Match, 'asks'>[]): string[] {
  const total = new Map<string, number>();
  for (const match of matches) {
    // A skill of two asks counts once, by the more salient one.
    const counted = new Set<string>();
    for (const ask of nextFor(match)) {
      const skill = oneToLearn(ask);
      if (!counted.has(skill)) total.set(skill, (total.get(skill) ?? 0) + ask.salience);
      counted.add(skill);
    }
  }
  return [...total].sort(([, one], [, other]) => other - one).map(([skill]) => skill);
}
