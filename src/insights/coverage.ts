import type { Ask, Cover } from '#src/match/match.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/** How many requirements of postings the user covers. Alternatives count as one requirement. */
export interface Covered {
  asks: number;
  /** Known, even with fewer years than required, or presumed. */
  have: number;
  /** Covered in part: being learned, or near to a known skill. */
  part: number;
}

export interface Coverage {
  required: Covered;
  preferred: Covered;
  /** By category, the most required first. Alternatives count in the category of the first one. */
  areas: (Covered & { category: string })[];
}

/** The category of skills that the taxonomy no longer has. */
const ELSEWHERE = 'other';
const categoryOf = (skill: string, { skills }: Taxonomy): string => skills.get(skill)?.category ?? ELSEWHERE;

const HELD: Record<Cover, 'have' | 'part' | null> = {
  have: 'have',
  short: 'have',
  presumed: 'have',
  learning: 'part',
  near: 'part',
  gap: null,
};

const nothingCovered = (): Covered => ({ asks: 0, have: 0, part: 0 });

/** Counts how the user covers requirements, one posting at a time. `mustHavesOnly`: nice-to-haves do not count. */
export function coverageCounter(taxonomy: Taxonomy, mustHavesOnly: boolean) {
  const needs = { required: nothingCovered(), preferred: nothingCovered() };
  const areas = new Map<string, Covered>();
  /** Cached by skill id, because a look-up in the taxonomy takes longer. */
  const areaOf = new Map<string, Covered>();
  const findArea = (skill: string) => {
    const category = categoryOf(skill, taxonomy);
    const area = areas.get(category) ?? nothingCovered();
    areas.set(category, area);
    areaOf.set(skill, area);
    return area;
  };
  return {
    add(asks: readonly Pick<Ask, 'skills' | 'need'>[], covers: readonly Cover[]): void {
      for (const [n, { skills, need }] of asks.entries()) {
        if (mustHavesOnly && need !== 'required') continue;
        const first = skills[0] ?? '';
        const held = HELD[covers[n] ?? 'gap'];
        for (const covered of [needs[need], areaOf.get(first) ?? findArea(first)]) {
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
