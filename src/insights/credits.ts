import { HALF } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';

/**
 * How far the user covers each skill, by its number, whatever years are asked: two figures hold all that `creditFor`
 * would say of it.
 */
export interface Credits {
  /** What the skill counts whatever is asked: a half where it is being learned or a similar one is known, else 0. */
  least: Float64Array;
  /** Years of practice, Infinity where a skill is taken at its word, −1 where it is not known. */
  years: Float64Array;
}

/** The credits that the tracked skills give for these skills. */
export function creditsOf(skills: readonly string[], { sources }: Knowledge): Credits {
  const least = new Float64Array(skills.length);
  const years = new Float64Array(skills.length).fill(-1);
  skills.forEach((skill, n) => {
    for (const { own, via } of sources.get(skill) ?? []) {
      const isLearning = own.level === 'learning';
      if (via !== 'similar' && !isLearning) {
        years[n] = Math.max(years[n] as number, own.years ?? Number.POSITIVE_INFINITY);
      } else if (via !== 'similar' || !isLearning) {
        least[n] = HALF;
      }
    }
  });
  return { least, years };
}

/** What a skill counts where so many years of it are asked (0: none), 0 to 1. */
export function creditOf({ least, years }: Credits, skill: number, asked: number): number {
  const own = years[skill] as number;
  const floor = least[skill] as number;
  if (own < 0) return floor;
  if (asked === 0 || own >= asked) return 1;
  return Math.max(floor, own / asked);
}
