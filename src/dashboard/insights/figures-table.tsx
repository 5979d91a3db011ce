import type { ComponentChildren } from 'preact';
import { linkTo } from '#src/ui/route.ts';

/** A column: its title, and how to get a row's cell. */
interface Column<Row> {
  title: string;
  of: (row: Row) => ComponentChildren;
  /** Whether it holds words rather than figures. */
  isWords?: boolean;
}

interface Props<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** The first column names the row. False hides a column. */
  columns: readonly (Column<Row> | false)[];
}

/** Draws the figures behind a chart as a table. */
export function FiguresTable<Row>({ rows, keyOf, columns }: Props<Row>) {
  const shown = columns.filter((column) => column !== false);
  const lookOf = (n: number) => (n === 0 || shown[n]?.isWords ? undefined : 'num');
  return (
    <table class="figures">
      <thead>
        <tr>
          {shown.map(({ title }, n) => (
            <th key={n} scope="col" class={lookOf(n)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {shown.map(({ of }, n) =>
              n === 0 ? (
                <th key={n} scope="row">
                  {of(row)}
                </th>
              ) : (
                <td key={n} class={lookOf(n)}>
                  {of(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PostingsLink({ skill, name }: { skill: string; name: string }) {
  return (
    <a class="figure-link" href={linkTo('postings', [], { skill })}>
      {name}
    </a>
  );
}
