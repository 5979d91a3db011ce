import type { Ask, Match } from './match.ts';
import { isGap } from './score.ts';

/**
 * Returns the asks to learn for a posting, the most salient first: core, must-haves and nice-to-haves alike. Leaves out
 * general practice and asks that are not sure. Popup, report and evaluation all name the first of these.
 */
export function nextFor({ asks }: Pick<Match, 'asks'>): Ask[] {
  return asks
    .filter((ask) => isGap(ask) && ask.isSure && ask.tier !== 'practice')
    .sort((one, other) => other.salience - one.salience);
}

/** Returns the alternative to learn: the one that the posting names first. */
export const oneToLearn = ({ skills }: Pick<Ask, 'skills'>): string => skills[0] ?? '';
