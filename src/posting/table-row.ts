import { tidy } from './text.ts';

/** Elements that make a cell layout, not a value. */
const LAYOUT = 'ul, ol, table, h1, h2, h3, h4, h5, h6, br, p + p, div + div';

/**
 * Returns a data table's row as one line ("Experience: 5 years"), or null for a layout table, whose cells are
 * read like other elements.
 */
export function tableRow(row: Element): string | null {
  const cells = [...row.children].map((cell) => tidy(cell.textContent ?? '')).filter(Boolean);
  if (cells.length < 2 || row.querySelector(LAYOUT)) return null;
  const [name, value] = cells;
  return cells.length === 2 ? `${name?.replace(/:$/, '')}: ${value}` : cells.join(' | ');
}
