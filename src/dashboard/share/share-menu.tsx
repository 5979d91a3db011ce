import { render } from 'preact';
import { markdownOf } from '#src/files/report/markdown.ts';
import type { Report, ReportCell, ReportPart } from '#src/files/report/report.ts';
import { linkAddress } from '#src/posting/identity/address.ts';
import { tell, tellFailure } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { DropMenu } from '../drop-menu.tsx';
import { download } from './download.ts';
import { fileNameOf } from './file-name.ts';
import './share.css';

/** A menu to share a gap report. The report is built when an item is chosen. */
export function ShareMenu({ report }: { report: () => Report | Promise<Report> }) {
  const take = async (way: (made: Report) => void | Promise<void>) => way(await report());
  return (
    <DropMenu
      title={t('share.share')}
      items={[
        { title: t('share.copy'), act: () => tellFailure(take(copy)) },
        { title: t('share.download'), act: () => tellFailure(take(save)) },
        { title: t('share.print'), act: () => tellFailure(take(print)) },
      ]}
    />
  );
}

async function copy(report: Report): Promise<void> {
  await navigator.clipboard.writeText(markdownOf(report)).then(
    () => tell(t('misread.copied')),
    () => tell(t('share.not-copied')),
  );
}

const save = (report: Report): void =>
  download(markdownOf(report), fileNameOf(report.title, 'gaplight', 'report', 'md'), 'text/markdown');

/** Adds the report to the page, hides everything else in print, and opens the print dialog. */
function print(report: Report): void {
  const sheet = document.createElement('div');
  sheet.className = 'report-place';
  document.body.append(sheet);
  render(<ReportSheet report={report} />, sheet);
  const done = () => {
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', done, { once: true });
  window.print();
}

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
