import { openingsOf } from './openings.ts';
import { spelled } from './signs.ts';

/** Enough to leave four fifths of what other languages have untried in an English posting. */
const LETTERS = 4;
const BEFORE_LETTERS = /^[^A-Za-zÀ-ɏ\dЀ-ӿ]*/;

/** A line from its first letter on, in lower case. */
const openingOf = (line: string): string => line.replace(BEFORE_LETTERS, '').toLowerCase();

/**
 * How headings of these wordings begin, from their first letter on; with the empty string where they may begin with any. What begins
 * like a shorter one of them is left out.
 */
export function headingOpenings(words: readonly string[]): string[] {
  const all = new Set([...openingsOf(spelled(words.join('|')), LETTERS)].map(openingOf));
  const isKnown = (opening: string) =>
    beginningsOf(opening).some(({ length }) => length < opening.length && all.has(opening.slice(0, length)));
  return [...all].filter((opening) => !isKnown(opening));
}

/** How a line begins, from its first letter on: in no letter, in one, and so on. */
export function beginningsOf(line: string): string[] {
  const opening = openingOf(line);
  return Array.from({ length: LETTERS + 1 }, (_, letters) => opening.slice(0, letters));
}

/** Whether a line of these beginnings begins like one of the headings. */
export const opensAs = (beginnings: readonly string[], openings: ReadonlySet<string>): boolean =>
  beginnings.some((beginning) => openings.has(beginning));

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
