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

/** The words of all languages but English as those of one, each once. Takes and gives JSON. */
export function withoutLanguages(file: string): string {
  const { en, ...others }: Record<string, Words> = JSON.parse(file);
  const together = (section: string) => [
    [...new Set(Object.values(others).flatMap((words) => words[section] ?? []))].join('|'),
  ];
  const sections = Object.keys(en ?? {}).map((section) => [section, together(section)]);
  return JSON.stringify({ en: joined(en ?? {}), others: Object.fromEntries(sections) });
}

const joined = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([section, all]) => [section, [all.join('|')]]));
