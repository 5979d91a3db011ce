import { type PdfReader, UNPACKS_TOO_MUCH } from '#src/files/pdf-text.ts';

/**
 * Loads PDF.js and starts its worker, both files of this extension. `src/tools/build/pdf-worker.ts` restricts the
 * worker. It is the legacy build, because the other one needs newer browsers than we support. PDF.js would treat
 * an extension's address as a foreign origin and run in the page, so the worker is started here.
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
