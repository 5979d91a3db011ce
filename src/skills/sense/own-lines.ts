import { appendTo } from '../append-to.ts';
import type { Skill } from '../skill.ts';
import { areRelated } from './around.ts';

/** A name that counts beside other skills only, and stands on a line of its own: "TS" beneath "Node.js". */
export interface OwnLine {
  skill: Skill;
  /** The number of its block. */
  block: number;
}

/**
 * Which of these names a line above or below vouches for: one that names a skill of the same field for certain, or a
 * name of a line that was itself vouched for. Where one line could be two skills, it is the one with more relatives
 * around it, and none if that does not tell.
 *
 * @param open the names, in the order of their blocks
 * @param certain the skills that each block names for certain
 */
export function vouchedByLines<Open extends OwnLine>(
  open: readonly Open[],
  certain: ReadonlyMap<number, readonly Skill[]>,
): Set<Open> {
  const vouched = new Set<Open>();
  const known = new Map([...certain].map(([block, skills]) => [block, [...skills]]));
  // Down the list, and up again: a name that was vouched for does so for the next.
  for (const turn of [open, open.toReversed()]) {
    for (const [block, names] of Map.groupBy(turn, (name) => name.block)) {
      const name = nameOf(names, [...(known.get(block - 1) ?? []), ...(known.get(block + 1) ?? [])]);
      if (!name) continue;
      vouched.add(name);
      appendTo(known, block, name.skill);
    }
  }
  return vouched;
}

/** The one of a line's readings that its neighbours speak for, or undefined. */
function nameOf<Open extends OwnLine>(
  names: readonly Open[],
  neighbours: readonly Skill[],
): Open | undefined {
  const counted = names
    .map((name) => ({ name, relatives: neighbours.filter((other) => areRelated(name.skill, other)).length }))
    .sort((a, b) => b.relatives - a.relatives);
  const [first, second] = counted;
  if (!first || first.relatives === 0 || first.relatives === second?.relatives) return undefined;
  return first.name;
}
