import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentInitParameters, TextContent } from 'pdfjs-dist/types/src/display/api';
import type { Watch } from '#src/store/records/pause.ts';
import { FILE_LIMITS } from './limits.ts';
import { inReadingOrder, type PdfPiece } from './reading-order.ts';
import { Unreadable } from './unreadable.ts';

/** The used part of PDF.js. It is passed in, because it is a megabyte and loads only when a PDF is opened. */
export interface PdfReader {
  getDocument(source: DocumentInitParameters): PDFDocumentLoadingTask;
  /** Stops its worker. A reader reads one document. */
  close?(): void;
  /** Aborted when the document would take too much memory. */
  tooMuch?: AbortSignal;
}

/** Message of the worker when the document would take too much memory. */
export const UNPACKS_TOO_MUCH = 'unpacks-too-much';

/** Minimum characters of a document; fewer means scanned pages. */
const LEAST_TEXT = 20;

/**
 * Extracts a PDF's text page by page in reading order. Draws, runs and fetches nothing. Throws {@link
 * Unreadable} if it needs a password, is damaged, has only images or too many pages, or unpacks to too much.
 */
export async function textOfPdf(bytes: Uint8Array, reader: PdfReader, watch: Watch): Promise<string> {
  const task = reader.getDocument({
    // PDF.js transfers the buffer away, so it gets a copy.
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
    return await Promise.race([read(task, watch), rejectsOn(reader.tooMuch)]);
  } catch (error) {
    watch.signal.throwIfAborted();
    if (reader.tooMuch?.aborted) throw new Unreadable('too-large');
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error), String(error));
  } finally {
    watch.signal.removeEventListener('abort', stop);
    // A worker that is stuck unpacking would not answer.
    if (!reader.tooMuch?.aborted) await task.destroy();
    reader.close?.();
  }
}

/** Rejects on abort; otherwise it never settles. */
function rejectsOn(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
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
  const items = await itemsOf(page);
  const [, , , top = 0] = page.view;
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , scale, x = 0, y = 0] = item.transform as number[];
    const height = item.height || Math.abs(scale ?? 0) || 10;
    return [{ text: item.str, x, y: top - y, width: item.width, height }];
  });
}

/**
 * Collects the text pieces of a page as they arrive. Gives up on a page with more pieces than a résumé has
 * characters.
 */
async function itemsOf(page: PDFPageProxy): Promise<TextContent['items']> {
  const reader = page.streamTextContent().getReader();
  const items: TextContent['items'] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return items;
    for (const item of (value as TextContent).items) items.push(item);
    if (items.length > FILE_LIMITS.text) {
      await reader.cancel();
      throw new Unreadable('too-large');
    }
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken';
