import { openingsOf } from './openings.ts';
import { spelled } from './signs.ts';

/** Prefix length; four letters skip four fifths of other languages' patterns in an English posting. */
const LETTERS = 4;
const BEFORE_LETTERS = /^[^A-Za-zÀ-ɏ\dЀ-ӿ]*/;

/** Returns a line from its first letter on, in lower case. */
const openingOf = (line: string): string => line.replace(BEFORE_LETTERS, '').toLowerCase();

/**
 * Returns the distinct prefixes of these headings, from their first letter on. An empty string means any prefix;
 * a prefix that extends another is dropped.
 */
export function headingOpenings(words: readonly string[]): string[] {
  const all = new Set([...openingsOf(spelled(words.join('|')), LETTERS)].map(openingOf));
  const isKnown = (opening: string) =>
    beginningsOf(opening).some(({ length }) => length < opening.length && all.has(opening.slice(0, length)));
  return [...all].filter((opening) => !isKnown(opening));
}

/** Returns a line's prefixes by length, from its first letter on, starting with the empty one. */
export function beginningsOf(line: string): string[] {
  const opening = openingOf(line);
  return Array.from({ length: LETTERS + 1 }, (_, letters) => opening.slice(0, letters));
}

/** Whether a line with these prefixes may be one of the headings. */
export const opensAs = (beginnings: readonly string[], openings: ReadonlySet<string>): boolean =>
  beginnings.some((beginning) => openings.has(beginning));

/** Added at build time: prefixes of each section's headings, separated by bars. */
export interface WithOpenings {
  openings?: Readonly<Record<string, string>>;
}

/** Adds the heading prefixes of each section to a headings file. Takes and returns JSON. */
export function withOpenings(file: string): string {
  const sections = Object.entries(JSON.parse(file) as Record<string, string[]>);
  const openings = sections.map(([section, words]) => [section, headingOpenings(words).join('|')]);
  return JSON.stringify({ ...Object.fromEntries(sections), openings: Object.fromEntries(openings) });
}
