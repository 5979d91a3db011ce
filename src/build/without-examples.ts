/** What no reader of a text takes: the lines that test a cue or a duration, and the words that tell a colleague what a sign is of. */
const FOR_PEOPLE = {
  cues: ['yes', 'no'],
  durations: ['yes', 'no'],
  signs: ['says'],
} as const;

/** A plugin of the build: cues, durations and signs go into the background's scripts without what only people and tests read. */
export const examplesPlugin = {
  name: 'without-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    const folder = /\/data\/(cues|durations|signs)\/.*\.json$/.exec(id)?.[1] as
      | keyof typeof FOR_PEOPLE
      | undefined;
    return folder ? { code: withoutExamples(code, folder), map: null } : null;
  },
};

/** A file of such a folder as the extension carries it: what is left out is most of many. Takes and gives JSON. */
export function withoutExamples(file: string, folder: keyof typeof FOR_PEOPLE): string {
  const left: readonly string[] = FOR_PEOPLE[folder];
  return JSON.stringify(JSON.parse(file), (key, value) => (left.includes(key) ? undefined : value));
}
