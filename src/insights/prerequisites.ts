import { type Roadmap, type Step, tracksOf } from '#src/insights/roadmap/roadmap.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/**
 * Returns the prerequisites of a skill; each entry is a list of alternatives. A skill builds on
 * - the step right before its own in the same section of the roadmap (for a fork, any track),
 * - the skills before it in its own track ("JavaScript, then Node.js"), and the choice that the track belongs to,
 * - the skills it implies that are steps of the roadmap: Spring Boot needs Java.
 *
 * The whole section before it would be too much: then nobody would learn Redis without MongoDB.
 */
export function prerequisites(roadmap: Roadmap, { implied }: Taxonomy): (skill: string) => string[][] {
  const onRoadmap = new Map(
    roadmap.sections.flatMap(({ steps }) => steps.flatMap((step, n) => before(step, steps[n - 1]))),
  );
  return (skill) => {
    const all = [...(onRoadmap.get(skill) ?? [])];
    for (const id of implied.get(skill) ?? []) if (onRoadmap.has(id)) all.push([id]);
    // Removes duplicates found in two ways.
    return all.filter((one, n) => all.findIndex((other) => same(one, other)) === n);
  };
}

/** Returns what the roadmap has before each skill of a step. */
function before(step: Step, last: Step | undefined): [skill: string, before: string[][]][] {
  // The last skill of a track stands for the whole track.
  const ends = last === undefined ? [] : tracksOf(last).flatMap(({ skills }) => skills.at(-1) ?? []);
  return tracksOf(step).flatMap(({ skills, for: belongs }) =>
    skills.map((skill, n): [string, string[][]] => [
      skill,
      [...skills.slice(0, n).map((id) => [id]), belongs, ends].filter((ids) => ids.length > 0),
    ]),
  );
}

const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
