import type { Report, ReportCell, ReportPart } from '#src/files/report/report.ts';
import { linkAddress } from '#src/posting/identity/address.ts';
import { t } from '#src/ui/words/t.ts';

/** A report laid out for print. */
export function ReportSheet({ report: { title, lines, parts, made } }: { report: Report }) {
  return (
    <article class="report">
      <h1>{title}</h1>
      {lines.map((line, i) => (
        <p key={i}>
          <Words cell={line} />
        </p>
      ))}
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <footer>{made}</footer>
    </article>
  );
}

function Part({ part: { title, note, items, table } }: { part: ReportPart }) {
  return (
    <section>
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      {items.length > 0 && (
        <ul>
          {items.map(({ done, name, note: more }) => (
            <li key={name} class={done ? 'is-done' : undefined}>
              <span class="box" role="img" aria-label={t(done ? 'share.covered' : 'state.missing')} />
              <span>
                {done ? name : <b>{name}</b>}
                {more && <span class="note"> {more}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {table && (
        <table>
          <thead>
            <tr>
              {table.head.map((name, i) => (
                <th key={i} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Words cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Words({ cell: { text, url } }: { cell: ReportCell }) {
  return url ? <a href={linkAddress(url)}>{text}</a> : text;
}
