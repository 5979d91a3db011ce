import type { RoadmapHead } from '#src/insights/roadmap/roadmap-heads.ts';

/**
 * Plugin for the build and the tests: importing a roadmap file with `?head` loads its head only, so lists of
 * roadmaps carry no steps.
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
