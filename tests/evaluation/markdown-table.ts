/** Formats a Markdown table, first column left, others right, padded for reading as plain text. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, n) => Math.max(3, ...all.map((row) => (row[n] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, n) => (n === 0 ? (row[n] ?? '').padEnd(width) : (row[n] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, n) => (n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}

/** Formats a share of 1 as ".953"; a dash if nothing is judged. */
export function shareCell(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3).replace(/^0/, '');
}
