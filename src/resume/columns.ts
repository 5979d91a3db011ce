/** Which cells of a table's rows tell years, and when a skill was last used. */
export interface Columns {
  /** How many cells a row has. */
  width: number;
  years: number | null;
  lastUsed: number | null;
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const YEARS = /^(?:years?|yrs|jahre|ann[ée]es|ans|years of (?:experience|practice)|experience|erfahrung)$/i;
const LAST_USED =
  /^(?:last(?: used| year)?|used last|zuletzt(?: genutzt| verwendet)?|derni[èe]re utilisation)$/i;

/** The columns that a line heads, or null where it heads none. */
export function columnsOf(line: string): Columns | null {
  const cells = cellsOf(line);
  const at = (pattern: RegExp) => {
    const found = cells.findIndex((cell) => pattern.test(cell));
    return found < 0 ? null : found;
  };
  const [years, lastUsed] = [at(YEARS), at(LAST_USED)];
  if (cells.length < 2 || (years === null && lastUsed === null)) return null;
  return { width: cells.length, years, lastUsed };
}

/** The years and the last year that a row tells under such a head; null where it is no row of it, or tells none. */
export function cellsIn(
  line: string,
  { width, years, lastUsed }: Columns,
): { years: number | null; lastUsed: number | null } | null {
  const cells = cellsOf(line);
  if (cells.length !== width) return null;
  const number = (at: number | null, pattern: RegExp) => {
    const text = at === null ? '' : (cells[at] ?? '');
    return pattern.test(text) ? Number.parseFloat(text.replace(',', '.')) : null;
  };
  return {
    years: number(years, /^(?:[0-5]?\d)(?:[.,]\d)?\+?(?:\s\p{L}+)?$/u),
    lastUsed: number(lastUsed, /^(?:19[5-9]|20[0-4])\d$/),
  };
}
