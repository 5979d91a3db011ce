import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';
import { FILE_LIMITS } from './limits.ts';
import type { Watch } from './pause.ts';
import { inReadingOrder, type PdfPiece } from './reading-order.ts';
import { Unreadable } from './unreadable.ts';

/** What of PDF.js is used. It comes as an argument: it is a megabyte, and only who opens a PDF loads it. */
export interface PdfReader {
  getDocument(source: DocumentInitParameters): PDFDocumentLoadingTask;
  /** Ends what was started for it; it reads one document. */
  close?(): void;
}

/** Fewer characters than this on all pages: pictures of text. */
const LEAST_TEXT = 20;

/**
 * The text of a PDF, page by page in reading order. Nothing of it is drawn, run or fetched. Throws {@link Unreadable}
 * where it needs a password, is broken, holds only pictures or too many pages.
 */
export async function textOfPdf(bytes: Uint8Array, reader: PdfReader, watch: Watch): Promise<string> {
  const task = reader.getDocument({
    // PDF.js takes the bytes away from whoever gives them.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  watch.signal.addEventListener('abort', stop);
  try {
    return await read(task, watch);
  } catch (error) {
    watch.signal.throwIfAborted();
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error), String(error));
  } finally {
    watch.signal.removeEventListener('abort', stop);
    await task.destroy();
    reader.close?.();
  }
}

async function read(task: PDFDocumentLoadingTask, { signal, progress }: Watch): Promise<string> {
  const document = await task.promise;
  if (document.numPages > FILE_LIMITS.pages) throw new Unreadable('too-large');
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    signal.throwIfAborted();
    pages.push(inReadingOrder(await piecesOf(await document.getPage(number))));
    progress(number / document.numPages);
  }
  const text = pages.join('\n\n');
  if (text.replace(/\s/g, '').length < LEAST_TEXT) throw new Unreadable('no-text');
  return text;
}

async function piecesOf(page: PDFPageProxy): Promise<PdfPiece[]> {
  const { items } = await page.getTextContent();
  const [, , , top = 0] = page.view;
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , scale, x = 0, y = 0] = item.transform as number[];
    const height = item.height || Math.abs(scale ?? 0) || 10;
    return [{ text: item.str, x, y: top - y, width: item.width, height }];
  });
}

const reasonOf = (error: unknown) =>
  error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken';
