import { type PdfReader, UNPACKS_TOO_MUCH } from '#src/transfer/pdf-text.ts';

/**
 * Loads PDF.js and starts its worker, both files of this extension; the worker is bounded by `src/build/pdf-worker.ts`. The
 * legacy build: the other one uses what the browsers do not have that we still run in. The worker is started here, since PDF.js would take an extension's
 * address for a foreign one and work in the page instead.
 */
export async function loadPdf(): Promise<PdfReader> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const port = new Worker('/assets/pdf.worker.js', { type: 'module' });
  const tooMuch = new AbortController();
  port.addEventListener('message', ({ data }) => data === UNPACKS_TOO_MUCH && tooMuch.abort());
  const worker = PDFWorker.create({ port, verbosity: 0 });
  return {
    tooMuch: tooMuch.signal,
    getDocument: (source) => getDocument({ ...source, worker }),
    close() {
      worker.destroy();
      port.terminate();
    },
  };
}
