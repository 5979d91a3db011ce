import { HALF } from '#src/match/credit.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** What each of some skills would cover if it was learned, seen from what would be covered. */
export interface Reach {
  /** Ids of the skills that could be learned: the candidates, by number. */
  candidates: readonly string[];
  /** By the skill's number s, what covers it runs from `from[s]` to `from[s + 1]`: a candidate each, and the credit it would give. */
  from: Uint32Array;
  candidate: Uint32Array;
  credit: Float64Array;
}

/** What a candidate would cover: itself and what it implies in full, what is similar by half. */
interface Given {
  skill: number;
  credit: number;
}

/**
 * What each candidate would cover if the user knew it, for as many years as any posting asks. It is what
 * `knowledgeOf` makes of a skill tracked as solid without years: a candidate that is being learned keeps what the
 * user refused of it.
 */
export function reachOf(
  candidates: readonly string[],
  skills: readonly string[],
  tracked: readonly TrackedSkill[],
  { implied, similar }: Taxonomy,
): Reach {
  const numbers = new Map(skills.map((skill, n) => [skill, n]));
  const refusals = new Map(tracked.map(({ skill, refused }) => [skill, refused]));
  const covers = candidates.map((candidate) => {
    const given: Given[] = [];
    const give = (id: string, credit: number) => {
      const skill = numbers.get(id);
      if (skill !== undefined) given.push({ skill, credit });
    };
    const all = implied.get(candidate);
    give(candidate, 1);
    for (const id of all ?? []) if (!refusals.get(candidate)?.includes(id)) give(id, 1);
    for (const id of similar.get(candidate) ?? []) if (!all?.has(id)) give(id, HALF);
    return given;
  });
  return { candidates, ...turned(covers, skills.length) };
}

/** Sorted by what is covered instead of by what covers, in flat columns: it is read for every ask of every posting. */
function turned(covers: readonly Given[][], skills: number): Omit<Reach, 'candidates'> {
  const from = new Uint32Array(skills + 1);
  for (const { skill } of covers.flat()) from[skill + 1] = (from[skill + 1] as number) + 1;
  for (let skill = 0; skill < skills; skill++) {
    from[skill + 1] = (from[skill + 1] as number) + (from[skill] as number);
  }
  const next = from.slice();
  const candidate = new Uint32Array(from[skills] as number);
  const credit = new Float64Array(candidate.length);
  covers.forEach((given, n) => {
    for (const one of given) {
      const at = next[one.skill] as number;
      next[one.skill] = at + 1;
      candidate[at] = n;
      credit[at] = one.credit;
    }
  });
  return { from, candidate, credit };
}
