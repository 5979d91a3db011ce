/** A plugin of the build: cues and durations go into the background's scripts without the lines that test them. */
export const examplesPlugin = {
  name: 'without-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/(?:cues|durations)\/.*\.json$/.test(id) ? { code: withoutExamples(code), map: null } : null,
};

/**
 * A file of cues or durations as the extension carries it: without the lines `yes` and `no` that only tests read, which are
 * most of it. Takes and gives JSON.
 */
export function withoutExamples(file: string): string {
  return JSON.stringify(JSON.parse(file), (key, value) =>
    key === 'yes' || key === 'no' ? undefined : value,
  );
}
