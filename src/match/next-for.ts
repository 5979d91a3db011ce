import { isConcrete } from './concrete.ts';
import type { Knowledge } from './knowledge.ts';
import type { Ask, Match } from './match.ts';
import { isGap } from './score.ts';

/** Skills that are still to be learned for a posting, the one to begin with first: an ask each. */
export function nextFor({ asks }: Pick<Match, 'asks'>): Ask[] {
  const gaps = asks.filter((ask) => isGap(ask) && ask.tier !== 'practice' && ask.tier !== 'nice');
  const open = gaps.length > 0 ? gaps : asks.filter((ask) => isGap(ask) && ask.tier === 'nice');
  return [...open.filter(({ kind }) => isConcrete(kind)), ...open.filter(({ kind }) => !isConcrete(kind))];
}

/** Of an ask's alternatives the one to learn: what one knows comes nearest to it, or else the posting's first. */
export function oneToLearn({ skills }: Pick<Ask, 'skills'>, knowledge: Knowledge): string {
  const [first = ''] = skills;
  return skills.reduce(
    (best, skill) => (knowledge.near(skill).value > knowledge.near(best).value ? skill : best),
    first,
  );
}
