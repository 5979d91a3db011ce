import { render } from 'preact';
import { markdownOf } from '#src/files/report/markdown.ts';
import type { Report } from '#src/files/report/report.ts';
import { tell, tellFailure } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { DropMenu } from '../drop-menu.tsx';
import { download } from './download.ts';
import { fileNameOf } from './file-name.ts';
import { ReportSheet } from './report-sheet.tsx';
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
