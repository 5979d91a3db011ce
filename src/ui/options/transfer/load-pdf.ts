import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfReader } from '#src/transfer/pdf-text.ts';

/**
 * Loads PDF.js and starts its worker, both files of this extension. The legacy build: the other one uses what the
 * browsers do not have that we still run in. The worker is started here, since PDF.js would take an extension's
 * address for a foreign one and work in the page instead.
 */
export async function loadPdf(): Promise<PdfReader> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port, verbosity: 0 });
  return {
    getDocument: (source) => getDocument({ ...source, worker }),
    close() {
      worker.destroy();
      port.terminate();
    },
  };
}
