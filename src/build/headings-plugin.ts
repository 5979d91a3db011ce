import { withOpenings } from '#src/skills/text/heading-openings.ts';

/** A plugin of the build: headings go into the script that finds skills with how they begin, else worked out at each start. */
export const headingsPlugin = {
  name: 'headings-with-openings',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/headings\/.*\.json$/.test(id) ? { code: withOpenings(code), map: null } : null,
};
