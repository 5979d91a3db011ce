/** Table cells that hold years and the year of last use. */
export interface Columns {
  /** Number of cells in a row. */
  width: number;
  years: number | null;
  lastUsed: number | null;
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const YEARS = /^(?:years?|yrs|jahre|ann[ée]es|ans|years of (?:experience|practice)|experience|erfahrung)$/i;
const LAST_USED =
  /^(?:last(?: used| year)?|used last|zuletzt(?: genutzt| verwendet)?|derni[èe]re utilisation)$/i;

/** Returns the columns if a line is a table's header, otherwise null. */
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

/** Reads the years and the last year from a row under such a header; null if it is no row, or has neither. */
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
