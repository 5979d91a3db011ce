import { makeDocx } from '#tests/files/make-docx.ts';
import { column, makePdf } from '#tests/files/make-pdf.ts';
import { PAGE_TWO, RESUME } from '#tests/files/resume.ts';
import { read } from '#tests/files/world.ts';
import { figureColumns, figuresOf, type Time, timeOf } from './measure.ts';
import type { Table } from './table.ts';

const RUNS = 15;

/** Measures the file formats of a two-page résumé. Plain text is the baseline: extraction alone. */
export async function benchResume(): Promise<Table> {
  const lines = [...RESUME, ...PAGE_TWO];
  const forms: [string, BlobPart, string][] = [
    ['text', lines.join('\n'), 'cv.txt'],
    ['DOCX', makeDocx(lines), 'cv.docx'],
    ['PDF', makePdf([column(RESUME), column(PAGE_TWO)]), 'cv.pdf'],
  ];
  const rows: (string | number)[][] = [];
  for (const [name, content, file] of forms) {
    const first = await timeOf(() => read(content, file));
    const times: Time[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(() => read(content, file)));
    rows.push([name, first.ms, ...figuresOf(times)]);
  }
  return {
    title: '8. A résumé of two pages',
    columns: ['', 'ms the first time', ...figureColumns('ms')],
    rows,
    notes: ['The first time loads what the form needs; the finder is loaded by the first row.'],
  };
}
