import { type Roadmap, roadmapSkills } from '#src/insights/roadmap/roadmap.ts';

/** The marker and version of a roadmap file; data/roadmap.schema.json publishes the format. */
export const ROADMAP_FORMAT = 'gaplight-roadmap';
export const ROADMAP_VERSION = 1;

/**
 * Writes a roadmap as a file to share: the roadmap and its skills' names, nothing about the user. Ids of the
 * roadmap and its sections are left out, because the reader assigns new ones.
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
