/** Fields that only people and tests read: example lines of cues and durations, and explanations of signs. */
const FOR_PEOPLE = {
  cues: ['yes', 'no'],
  durations: ['yes', 'no'],
  signs: ['says'],
} as const;

/** Build plugin that strips those fields from the background's scripts. */
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

/** Strips those fields from a file; in many files they are the largest part. JSON in, JSON out. */
export function withoutExamples(file: string, folder: keyof typeof FOR_PEOPLE): string {
  const left: readonly string[] = FOR_PEOPLE[folder];
  return JSON.stringify(JSON.parse(file), (key, value) => (left.includes(key) ? undefined : value));
}
