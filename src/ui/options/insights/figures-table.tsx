import type { ComponentChildren } from 'preact';
import { linkTo } from '../route.ts';

/** A column: its title, and what stands in it of a row. */
export interface Column<Row> {
  title: string;
  of: (row: Row) => ComponentChildren;
  /** It holds words, and no figures. */
  isWords?: boolean;
}

interface Props<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** The first names the row. One that is not to be seen is false. */
  columns: readonly (Column<Row> | false)[];
}

/** The figures behind a chart. */
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

/** The name of a skill in a table: it leads to the postings that ask for it. */
export function PostingsLink({ skill, name }: { skill: string; name: string }) {
  return (
    <a class="figure-link" href={linkTo('postings', [], { skill })}>
      {name}
    </a>
  );
}
