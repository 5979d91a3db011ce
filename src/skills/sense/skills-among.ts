import type { Hit } from '../names/matcher.ts';
import type { Around } from './around.ts';
import { vouchingTogether } from './neighbours.ts';
import { isSkill, isWrittenAsName } from './sense.ts';

/** The hits of a sentence that are skills. */
export function skillsAmong(hits: readonly Hit[], around: Around): Hit[] {
  const known = new Set<Hit>();
  const certain = [...around.certain];
  // What was just found to be a skill vouches for the next one in the list, and the last of it for the first.
  for (const turn of [hits, hits.toReversed()]) {
    for (const hit of turn) {
      if (known.has(hit) || !isSkill(hit, { ...around, certain })) continue;
      known.add(hit);
      certain.push(hit);
    }
  }
  const rest = hits.filter((hit) => !known.has(hit));
  for (const hit of vouchingTogether(rest, around.text)) {
    if (isSkill(hit, { ...around, certain: rest })) known.add(hit);
  }
  const skills = [...known].sort((a, b) => a.start - b.start);
  // Two skills may share a name but for its capitals: "YARN" is Hadoop's, "Yarn" the package manager.
  const exact = skills.filter((hit) => hit.bound !== null && isWrittenAsName(hit, around.text));
  return skills.filter(
    (hit) =>
      exact.includes(hit) || !exact.some((other) => other.start === hit.start && other.end === hit.end),
  );
}
