import { withOpenings } from '#src/skills/text/heading-openings.ts';

/**
 * Build plugin that precomputes the beginnings of headings for the skill extractor, and drops language names
 * from the heading words of page scripts.
 */
export const headingsPlugin = {
  name: 'headings-as-carried',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    const name = /\/data\/headings\/(.*)\.json$/.exec(id)?.[1];
    if (!name) return null;
    return { code: /words$/.test(name) ? withoutLanguages(code) : withOpenings(code), map: null };
  },
};

type Words = Record<string, readonly string[]>;

/** Merges the words of all languages but English into one list without duplicates. JSON in, JSON out. */
function withoutLanguages(file: string): string {
  const { en, ...others }: Record<string, Words> = JSON.parse(file);
  const together = (section: string) => [
    [...new Set(Object.values(others).flatMap((words) => words[section] ?? []))].join('|'),
  ];
  const sections = Object.keys(en ?? Object.values(others)[0] ?? {}).map((section) => [
    section,
    together(section),
  ]);
  return JSON.stringify({ ...(en && { en: joined(en) }), others: Object.fromEntries(sections) });
}

const joined = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([section, all]) => [section, [all.join('|')]]));
