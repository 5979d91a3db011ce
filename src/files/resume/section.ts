import { foldName } from '#src/posting/text/text.ts';
import { type ResumeSection, SECTION_WORDS } from './section-signs.ts';

const WORDS = SECTION_WORDS.map(
  ([section, last, first]) =>
    [section, new RegExp(`(?:^| )(?:${last})$`), new RegExp(`^(?:${first})(?: |$)`)] as const,
);

/** Maximum length of a section heading, in characters and in words. */
const LONGEST = 48;
const MOST_WORDS = 5;
/** Signs that a line is text or another heading: numbers, lists, employers. */
const NO_HEADING = /[\d,;@|()–—]|\s-\s|[.!?]$|:\s*\S/u;
/** Additions to a heading's noun: "Project details", "Skills matrix". */
const ADDED = / (?:details|overview|summary|matrix|information|list)$/;
/** The second noun of a heading: "Skills & tools", "Education and training". */
const JOINT = / (?:and|und|et|y|e|en|i|a) .*$/;

/** Returns the section that a line opens, or null. */
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
