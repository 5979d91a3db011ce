import { foldName } from '#src/posting/text.ts';
import { type ResumeSection, SECTION_WORDS } from './section-signs.ts';

const WORDS = SECTION_WORDS.map(
  ([section, last, first]) =>
    [section, new RegExp(`(?:^| )(?:${last})$`), new RegExp(`^(?:${first})(?: |$)`)] as const,
);

/** No heading of a section is longer, in characters and in words. */
const LONGEST = 48;
const MOST_WORDS = 5;
/** What makes a line one of the text, or a heading of something else: numbers, lists, names of employers. */
const NO_HEADING = /[\d,;@|()–—]|\s-\s|[.!?]$|:\s*\S/u;
/** What a heading may add to its noun: "Project details", "Skills matrix". */
const ADDED = / (?:details|overview|summary|matrix|information|list)$/;
/** A heading says what its two nouns are: "Skills & tools", "Education and training". */
const JOINT = / (?:and|und|et|y|e|en|i|a) .*$/;

/** The section that a line heads, or null where it heads none. */
export function resumeSectionOf(line: string): ResumeSection | null {
  const text = line.trim();
  if (text.length > LONGEST || NO_HEADING.test(text)) return null;
  const words = foldName(text);
  if (words === '' || words.split(' ').length > MOST_WORDS) return null;
  for (const form of [words, words.replace(JOINT, ''), words.replace(ADDED, '')]) {
    const found = WORDS.find(([, last]) => last.test(form)) ?? WORDS.find(([, , first]) => first.test(form));
    if (found) return found[0];
  }
  return null;
}
