import { type Roadmap, roadmapSkills } from '#src/roadmap/roadmap.ts';

/** The mark of a file that holds a roadmap, and the version that is written: data/roadmap.schema.json tells the same to others. */
export const ROADMAP_FORMAT = 'gaplight-roadmap';
export const ROADMAP_VERSION = 1;

/**
 * A roadmap as a file for others. It holds the roadmap and what its skills are called, and nothing of what its owner knows.
 * Neither its id nor those of its sections are in it: whoever opens it gives their own.
 */
export function writeRoadmap(roadmap: Roadmap, nameOf: (skill: string) => string): string {
  const { title, role, sections } = roadmap;
  const file = {
    format: ROADMAP_FORMAT,
    version: ROADMAP_VERSION,
    title,
    ...(role === undefined ? {} : { role }),
    sections: sections.map(({ id: _, ...section }) => section),
    names: Object.fromEntries(roadmapSkills(roadmap).map((id) => [id, nameOf(id)])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
