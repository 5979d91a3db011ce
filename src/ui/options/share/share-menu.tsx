import { render } from 'preact';
import { markdownOf } from '#src/report/markdown.ts';
import type { Report } from '#src/report/report.ts';
import { t } from '#src/ui/t.ts';
import { tell, tellFailure } from '#src/ui/toast.tsx';
import { DropMenu } from '../drop-menu.tsx';
import { download } from './download.ts';
import { fileNameOf } from './file-name.ts';
import { ReportSheet } from './report-sheet.tsx';
import './share.css';

/** Ways to take a gap report out of the browser. It is made here, when one of them is pressed. */
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

/** Lays the report out beside the page, of which nothing is printed, and opens the browser's print window. */
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
