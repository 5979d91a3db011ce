import { type Roadmap, type Step, tracksOf } from '#src/roadmap/roadmap.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';

/**
 * What one learns before a skill: each entry is a list of skills of which one is enough. A skill builds on
 * - the step right before its own in the same section of the roadmap (of a fork, any one track),
 * - what stands before it in its own track ("JavaScript, then Node.js"), and what that track belongs to,
 * - what it implies and the roadmap has as a step of its own: whoever has Spring Boot has Java.
 *
 * The whole section before it would be too much: by that, nobody learns Redis without MongoDB.
 */
export function prerequisites(roadmap: Roadmap, { implied }: Taxonomy): (skill: string) => string[][] {
  const onRoadmap = new Map(
    roadmap.sections.flatMap(({ steps }) => steps.flatMap((step, n) => before(step, steps[n - 1]))),
  );
  return (skill) => {
    const all = [...(onRoadmap.get(skill) ?? [])];
    for (const id of implied.get(skill) ?? []) if (onRoadmap.has(id)) all.push([id]);
    // What is reached in two ways is told once.
    return all.filter((one, n) => all.findIndex((other) => same(one, other)) === n);
  };
}

/** For each skill of a step, what the roadmap has before it. */
function before(step: Step, last: Step | undefined): [skill: string, before: string[][]][] {
  // Whoever is at a track's end has been through it.
  const ends = last === undefined ? [] : tracksOf(last).flatMap(({ skills }) => skills.at(-1) ?? []);
  return tracksOf(step).flatMap(({ skills, for: belongs }) =>
    skills.map((skill, n): [string, string[][]] => [
      skill,
      [...skills.slice(0, n).map((id) => [id]), belongs, ends].filter((ids) => ids.length > 0),
    ]),
  );
}

const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
