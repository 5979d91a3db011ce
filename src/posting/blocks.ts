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

/** The text under an element, block by block, as a reader sees it. */
export function blocksOf(element: Element, leaveOut?: LeaveOut): Block[] {
  return blocksOfLines(linesOf(element, { leaveOut }));
}

/**
 * The same of HTML in a string, as descriptions in structured data are: escaped once or twice, or plain text
 * with line breaks. It is parsed in a document of its own, where nothing runs and nothing is loaded.
 */
export function blocksFromHtml(html: string): Block[] {
  if (html.length > READING_LIMITS.script) throw new TooLarge('too much HTML');
  spend(0, html.length);
  const source = unescapeTags(html);
  if (!TAG.test(source)) {
    // Of HTML the walk counts the text.
    if (source.length > READING_LIMITS.text) throw new TooLarge('too much text');
    return blocksFromText(decode(source));
  }
  return blocksOfLines(linesOf(parse(source), { breaks: !LINE_TAG.test(source) }));
}

/** The blocks of plain text: a line is a block, its kind told by bullets, colons and what follows it. */
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

/** In plain text nothing but its shortness tells a title from the paragraph that follows. */
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

/** Entities to characters; line breaks stay. */
function decode(text: string): string {
  return /&[a-z#]/i.test(text) ? (parse(text.replaceAll('<', '&lt;')).textContent ?? '') : text;
}

/** Parses HTML into a document that loads and runs nothing. */
function parse(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
