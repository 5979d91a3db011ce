import { openingsOf } from './openings.ts';
import { spelled } from './signs.ts';

/** Enough to leave four fifths of what other languages have untried in an English posting. */
const LETTERS = 4;
const BEFORE_LETTERS = /^[^A-Za-zÀ-ɏ\dЀ-ӿ]*/;

/** A line from its first letter on, in lower case. */
export const openingOf = (line: string): string => line.replace(BEFORE_LETTERS, '').toLowerCase();

/** How headings of these wordings begin, from their first letter on; with the empty string where they may begin with any. */
export function headingOpenings(words: readonly string[]): string[] {
  return [...new Set([...openingsOf(spelled(words.join('|')), LETTERS)].map(openingOf))];
}

/** Whether the opening of a line begins like one of them. */
export function opensAs(opening: string, openings: ReadonlySet<string>): boolean {
  for (let letters = 0; letters <= LETTERS; letters++) {
    if (openings.has(opening.slice(0, letters))) return true;
  }
  return false;
}

/** What the built extension has besides: the openings of each section, apart by bars. */
export interface WithOpenings {
  openings?: Readonly<Record<string, string>>;
}

/** A file of headings as the extension carries it: how those of each section begin is worked out before. Takes and gives JSON. */
export function withOpenings(file: string): string {
  const sections = Object.entries(JSON.parse(file) as Record<string, string[]>);
  const openings = sections.map(([section, words]) => [section, headingOpenings(words).join('|')]);
  return JSON.stringify({ ...Object.fromEntries(sections), openings: Object.fromEntries(openings) });
}
