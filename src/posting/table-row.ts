import { tidy } from './text.ts';

/** A cell that holds any of these is a piece of layout, not a value. */
const LAYOUT = 'ul, ol, table, h1, h2, h3, h4, h5, h6, br, p + p, div + div';

/**
 * A row of a data table as one line ("Experience: 5 years"), or null where the row lays out a page:
 * then its cells are read like any other elements.
 */
export function tableRow(row: Element): string | null {
  const cells = [...row.children].map((cell) => tidy(cell.textContent ?? '')).filter(Boolean);
  if (cells.length < 2 || row.querySelector(LAYOUT)) return null;
  const [name, value] = cells;
  return cells.length === 2 ? `${name?.replace(/:$/, '')}: ${value}` : cells.join(' | ');
}
