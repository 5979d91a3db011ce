import { blocksOf } from '../blocks.ts';
import { mainBlocks, rootOf } from '../generic/main-text.ts';
import type { Block } from '../posting.ts';
import { unfolded } from '../shadows.ts';
import { isEnough } from '../site-reader.ts';
import { wordsIn } from './few-words.ts';
import { type PagePart, pagePart, usualReading } from './page-part.ts';

/** The main text is taken where it holds this many times what is read by itself; else all that the page shows. */
const FULLER = 1.5;
/** What stands around the text on every page of a site. */
const AROUND = 'footer, [role="contentinfo"], [role="banner"]';

/**
 * Reads a page's text as one posting, because the user says that it is: its main text where that is more than what was
 * read, or else all of it but menus and footers. Frames of the page's own origin count as pages: the fullest is read.
 */
export function readWholePage(document: Document, url: URL): PagePart {
  const usual = usualReading(document, url);
  const read = wordsIn(usual.blocks);
  const wholes = [document, ...framesOf(document)].map((page) => wholeText(page, read));
  return pagePart(usual, fullest([...wholes, usual.blocks]));
}

function wholeText(page: Document, read: number): Block[] {
  const shown = safely(() => unfolded(page)) ?? page;
  const main = safely(() => mainBlocks(shown)) ?? [];
  if (wordsIn(main) >= FULLER * read && isEnough(main)) return main;
  const all = safely(() => blocksOf(rootOf(shown), (element) => element.matches(AROUND))) ?? [];
  return fullest([main, all]);
}

/** The documents of frames that the page's own script may look into. */
function framesOf(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return frames
    .map((frame) => safely(() => frame.contentDocument) ?? null)
    .filter((page) => page?.body != null) as Document[];
}

/** The first of those with the most words. */
function fullest(texts: readonly Block[][]): Block[] {
  return texts.reduce((best, other) => (wordsIn(other) > wordsIn(best) ? other : best), []);
}

/** What a reader gives; null where the page is beyond it, or closed to it. */
function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
