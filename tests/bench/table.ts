/** Figures of one topic. */
export interface Table {
  title: string;
  /** The first column names the row; others are figures or remarks. */
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Explanations of the figures. */
  notes: readonly string[];
}

/** Prints a table in aligned columns, names left, figures right. */
export function printTable({ title, columns, rows, notes }: Table): void {
  const cells = [columns, ...rows].map((row) => row.map(shown));
  const widths = columns.map((_, n) => Math.max(...cells.map((row) => row[n]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ');
  console.log(`\n${title}`);
  if (columns.length > 0) console.log(cells.map((row) => `  ${line(row)}`.trimEnd()).join('\n'));
  for (const note of notes) console.log(`  ${note}`);
}

/** Three digits are all the precision that a busy machine gives. */
function shown(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (cell >= 100 || Number.isInteger(cell)) return Math.round(cell).toLocaleString('en');
  return cell.toPrecision(3);
}
