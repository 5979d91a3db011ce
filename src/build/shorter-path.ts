import svgpath from 'svgpath';

/** Marks are drawn at no more than 48 pixels of 24 units: a hundredth of a unit is no pixel anywhere. */
const DIGITS = 2;

/**
 * The path of a mark with no more digits than one sees, and without the signs that it can do without: a quarter less to
 * pack. What rounding takes from one point is made up for at the next.
 */
export function shorterPath(path: string): string {
  return svgpath(path)
    .rel()
    .round(DIGITS)
    .toString()
    .replace(/(?<![\d.])0\./g, '.')
    .replace(/ ?(?=[-a-z])| (?=[A-Z])|(?<=[A-Za-z]) |(?<=\.\d{1,2}) (?=\.)/g, '');
}
