import { blockOf, isTitleLike, raiseHeadings } from './block-kind.ts';
import { READING_LIMITS, TooLarge } from './limits.ts';
import { type LeaveOut, linesOf, type PageLine } from './lines.ts';
import type { Block } from './posting.ts';
import { spend } from './spend.ts';
import { hasWords, tidy } from './text.ts';
import { unglue } from './unglue.ts';
import { unwrap } from './unwrap.ts';

const TAG = /<\/?[a-z][a-z0-9]{0,15}(\s|\/?>)|<!--/i;
const LINE_TAG = /<(p|div|br|li|ul|ol|h[1-6]|td|section|article|blockquote)\b/i;
const ESCAPED_TAG = /&(amp;)?lt;\/?[a-z]/i;

/** Returns the visible text under an element as blocks. */
export function blocksOf(element: Element, leaveOut?: LeaveOut): Block[] {
  return blocksOfLines(linesOf(element, { leaveOut }));
}

/**
 * Returns the blocks of an HTML string, such as a description in structured data. It may be escaped once or
 * twice, or be plain text with line breaks. Parsing happens in an inert document: no scripts run, nothing is
 * loaded.
 */
export function blocksFromHtml(html: string): Block[] {
  if (html.length > READING_LIMITS.script) throw new TooLarge('too much HTML');
  spend(0, html.length);
  const source = unescapeTags(html);
  if (!TAG.test(source)) {
    // The DOM walk checks the text length of real HTML; this checks plain text.
    if (source.length > READING_LIMITS.text) throw new TooLarge('too much text');
    return blocksFromText(decode(source));
  }
  return blocksOfLines(linesOf(parse(source), { breaks: !LINE_TAG.test(source) }));
}

/** Returns the blocks of plain text, one a line. Bullets, colons and the next line decide the kind of block. */
export function blocksFromText(text: string): Block[] {
  const lines = unwrap(unglue(text).split(/\r\n?|\n|\u2028/));
  const blocks = lines
    .map(tidy)
    .filter(hasWords)
    .map((line) => blockOf({ text: line, place: 'text', bold: false }));
  return raiseHeadings(raiseTitles(blocks));
}

function blocksOfLines(lines: PageLine[]): Block[] {
  return raiseHeadings(lines.map(blockOf));
}

/** Turns title-like lines into headings: in plain text only shortness separates a title from a paragraph. */
function raiseTitles(blocks: Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isTitle =
      block.kind === 'paragraph' && isTitleLike(block.text) && block.text.split(' ').length <= 5;
    const overText =
      next?.kind === 'paragraph' && next.text.length > 2 * block.text.length && next.text.length > 60;
    return isTitle && overText ? { ...block, kind: 'heading' } : block;
  });
}

function unescapeTags(html: string): string {
  let source = html;
  for (let i = 0; i < 2 && ESCAPED_TAG.test(source) && !TAG.test(source); i++) source = decode(source);
  return source;
}

/** Decodes HTML entities and keeps line breaks. */
function decode(text: string): string {
  return /&[a-z#]/i.test(text) ? (parse(text.replaceAll('<', '&lt;')).textContent ?? '') : text;
}

/** Parses HTML into an inert document, which loads and runs nothing. */
function parse(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
