import { withOpenings } from '#src/skills/text/heading-openings.ts';

/**
 * A plugin of the build: headings go into the script that finds skills with how they begin, else worked out at each start; and
 * the words that the scripts of a page know headings by go into them without the names of their languages.
 */
export const headingsPlugin = {
  name: 'headings-as-carried',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    const name = /\/data\/headings\/(.*)\.json$/.exec(id)?.[1];
    if (!name) return null;
    return { code: name === 'words' ? withoutLanguages(code) : withOpenings(code), map: null };
  },
};

type Words = Record<string, readonly string[]>;

/** The words of all languages but English as those of one, but for those that others find too. Takes and gives JSON. */
export function withoutLanguages(file: string): string {
  const { en, ...others }: Record<string, Words> = JSON.parse(file);
  const together = (section: string) => {
    const words = [...new Set(Object.values(others).flatMap((words) => words[section] ?? []))];
    return [words.filter((word) => !isFound(word, [...(en?.[section] ?? []), ...words])).join('|')];
  };
  const sections = Object.keys(en ?? {}).map((section) => [section, together(section)]);
  return JSON.stringify({ en: joined(en ?? {}), others: Object.fromEntries(sections) });
}

const PLAIN = /^[\p{L} ]+$/u;

/** Whether a word that is no pattern is found by another one of these, as "pracovná náplň" is by "náplň". */
const isFound = (word: string, by: readonly string[]): boolean =>
  PLAIN.test(word) &&
  by.some((other) => other !== word && new RegExp(`(?<!\\p{L})(?:${other})`, 'iu').test(word));

const joined = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([section, all]) => [section, [all.join('|')]]));
