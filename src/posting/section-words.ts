import WORDS from '#data/headings/words.json' with { type: 'json' };

/** What a heading of a job ad opens: the work (`tasks`), what a person must bring (`asks`), what the employer gives (`offers`). */
export type PostingSection = keyof typeof WORDS.en;

/** Judged in the order of the file. */
const SECTIONS = (Object.keys(WORDS.en) as PostingSection[]).map((section) => {
  const words = Object.values(WORDS).flatMap((language) => language[section]);
  return { section, pattern: new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu') };
});

/** Longer lines are sentences, in characters. */
const LONGEST = 90;

/** Which section of an ad a heading opens by its words in any language, or null. */
export function postingSectionOf(heading: string): PostingSection | null {
  if (heading.length > LONGEST) return null;
  return SECTIONS.find(({ pattern }) => pattern.test(heading))?.section ?? null;
}
