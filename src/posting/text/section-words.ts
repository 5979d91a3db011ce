import WORDS from '#data/headings/words.json' with { type: 'json' };
import { withMoreWords } from './with-more-words.ts';

/** Section that a job ad's heading opens: the work (`tasks`), requirements (`asks`), benefits (`offers`). */
export type PostingSection = keyof typeof WORDS.en;

/** Checked in the order of the file. */
const SECTIONS = (Object.keys(WORDS.en) as PostingSection[]).map((section) => {
  const words = Object.values(WORDS).flatMap((language) => language[section]);
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');
  return { section, pattern: withMoreWords(pattern, section) };
});

/** Maximum length of a heading, in characters; longer lines are sentences. */
const LONGEST = 90;

/** Returns the section that a heading opens, by its words in any language, or null. */
export function postingSectionOf(heading: string): PostingSection | null {
  if (heading.length > LONGEST) return null;
  return SECTIONS.find(({ pattern }) => pattern.test(heading))?.section ?? null;
}
