import { mainBlocks, rootOf } from '../any-page/main-text.ts';
import type { Steps, Take } from '../budget/budget.ts';
import { checkSize } from '../budget/limits.ts';
import { isEnough } from '../fields.ts';
import type { Block } from '../posting.ts';
import { blocksOf } from '../text/blocks.ts';
import { unfolded } from '../text/unfolded.ts';
import { wordCount } from './few-words.ts';
import { type PagePart, pagePart, usualReading } from './page-part.ts';

/** Ratio of lengths from which the main text wins over the automatic reading; else the whole page is taken. */
const FULLER = 1.5;
/** Page chrome that repeats on every page of a site. */
const AROUND = 'footer, [role="contentinfo"], [role="banner"]';

/**
 * Reads a page's text as one posting, on the user's word. It takes the main text if that is fuller than the
 * automatic reading, else everything but menus and footers. Frames of the page's origin count as pages: the
 * fullest wins.
 */
export async function readWholePage(document: Document, url: URL, take: Take): Promise<PagePart> {
  const usual = await take(usualReading(document, url));
  const read = wordCount(usual.blocks);
  const wholes = await take(wholeTexts([document, ...framesOf(document)], read));
  return pagePart(usual, fullest([...wholes, usual.blocks]));
}

function* wholeTexts(pages: readonly Document[], read: number): Steps<Block[][]> {
  const texts: Block[][] = [];
  for (const page of pages) texts.push(yield* wholeText(page, read));
  return texts;
}

function* wholeText(page: Document, read: number): Steps<Block[]> {
  const shown = safely(() => unfolded(page)) ?? page;
  if (isTooLarge(shown)) return [];
  yield;
  const main = (yield* carefully(mainBlocks(shown))) ?? [];
  if (wordCount(main) >= FULLER * read && isEnough(main)) return main;
  const all = (yield* carefully(allBlocks(shown))) ?? [];
  return fullest([main, all]);
}

function isTooLarge(page: Document): boolean {
  return safely(() => checkSize(page) ?? true) === null;
}

function* allBlocks(page: Document): Steps<Block[]> {
  return blocksOf(yield* rootOf(page), (element) => element.matches(AROUND));
}

/** Returns the documents of frames that the page's own script may access. */
function framesOf(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return frames
    .map((frame) => safely(() => frame.contentDocument) ?? null)
    .filter((page) => page?.body != null) as Document[];
}

/** Returns the text with the most words; the first of equals. */
function fullest(texts: readonly Block[][]): Block[] {
  return texts.reduce((best, other) => (wordCount(other) > wordCount(best) ? other : best), []);
}

/** Returns a reader's result, or null if it throws. */
function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function* carefully<T>(steps: Steps<T>): Steps<T | null> {
  try {
    return yield* steps;
  } catch {
    return null;
  }
}
