import type { RoadmapHead } from '#src/roadmap/roadmap-heads.ts';

/**
 * A plugin of the build, and of the tests: of a file of data/roadmaps that is imported with `?head` only that comes in,
 * so that a list of roadmaps does not carry their steps.
 */
export const headsPlugin = {
  name: 'roadmap-heads',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/roadmaps\/[^/]+\.json\?head$/.test(id) ? { code: headModule(code), map: null } : null,
};

function headModule(json: string): string {
  const { id, title, role }: RoadmapHead = JSON.parse(json);
  return `export default ${JSON.stringify({ id, title, role })};`;
}
