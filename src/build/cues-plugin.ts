import type { CueEntry } from '#src/skills/cues/cue.ts';

/** A plugin of the build: cues go into the background's script without the lines that test them. */
export const cuesPlugin = {
  name: 'cues-without-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/cues\/.*\.json$/.test(id) ? { code: withoutExamples(code), map: null } : null,
};

/** A file of cues without the lines that only tests read, which are two thirds of it. Takes and gives JSON. */
function withoutExamples(file: string): string {
  const entries = JSON.parse(file) as CueEntry[];
  return JSON.stringify(entries.map(({ yes, no, ...cue }) => cue));
}
