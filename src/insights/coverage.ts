import type { Ask, Cover } from '#src/match/match.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** How many asks of postings the user covers. An ask of alternatives counts once. */
export interface Covered {
  asks: number;
  /** Known, be it for fewer years than asked, or presumed. */
  have: number;
  /** In part: being learned, or near to what is known. */
  part: number;
}

export interface Coverage {
  required: Covered;
  preferred: Covered;
  /** By category of skills, the most asked for first; alternatives count in the category of the first. */
  areas: (Covered & { category: string })[];
}

/** Where a skill goes that the taxonomy has lost. */
const ELSEWHERE = 'other';
export const categoryOf = (skill: string, { skills }: Taxonomy): string =>
  skills.get(skill)?.category ?? ELSEWHERE;

const HELD: Record<Cover, 'have' | 'part' | null> = {
  have: 'have',
  short: 'have',
  presumed: 'have',
  learning: 'part',
  near: 'part',
  gap: null,
};

const nothingCovered = (): Covered => ({ asks: 0, have: 0, part: 0 });

/** Counts how the user covers asks, those of one posting after the other. `mustHavesOnly`: nice-to-haves count nothing. */
export function coverageCounter(taxonomy: Taxonomy, mustHavesOnly: boolean) {
  const needs = { required: nothingCovered(), preferred: nothingCovered() };
  const areas = new Map<string, Covered>();
  /** By the id of a skill: a taxonomy takes longer to look a skill up in. */
  const areaOf = new Map<string, Covered>();
  const findArea = (skill: string) => {
    const category = categoryOf(skill, taxonomy);
    const area = areas.get(category) ?? nothingCovered();
    areas.set(category, area);
    areaOf.set(skill, area);
    return area;
  };
  return {
    add(asks: readonly Pick<Ask, 'skills' | 'need' | 'cover'>[]): void {
      for (const { skills, need, cover } of asks) {
        if (mustHavesOnly && need !== 'required') continue;
        const first = skills[0] ?? '';
        const area = areaOf.get(first) ?? findArea(first);
        const held = HELD[cover];
        for (const covered of [needs[need], area]) {
          covered.asks++;
          if (held) covered[held]++;
        }
      }
    },
    total: (): Coverage => ({
      ...needs,
      areas: [...areas]
        .map(([category, covered]) => ({ category, ...covered }))
        .sort((a, b) => b.asks - a.asks || (a.category < b.category ? -1 : 1)),
    }),
  };
}
