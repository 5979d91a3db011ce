import { READING_LIMITS, TooLarge } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import type { Block } from '../posting.ts';
import { type LeaveOut, linesOf, type PageLine } from './lines.ts';
import { postingSectionOf } from './section-words.ts';
import { hasWords, tidy } from './text.ts';
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
  if (html.length > READING_LIMITS.script) throw new TooLarge();
  spend(0, html.length);
  const source = unescapeTags(html);
  if (!TAG.test(source)) {
    // The DOM walk checks the text length of real HTML; this checks plain text.
    if (source.length > READING_LIMITS.text) throw new TooLarge();
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

const BULLET =
  /^(?:[•●▪■◦‣⁃∙·・○◆►➢➤✓✔✅⭐→»]\s*|[-–—*+]\s+|[-–](?=\p{L})|\*(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/;
const MARKDOWN_BOLD = /^\*\*(.+?)\*\*:?$/;
const ENDS_SENTENCE = /[.!;,…。！、]$/;

/** Maximum length of a heading; longer bold text is emphasis. */
const HEADING_LENGTH = 110;

/** Classifies a line as heading, item or paragraph and strips its marker ("•", "##"). */
function blockOf({ text, place, bold }: PageLine): Block {
  if (place === 'heading') return { kind: text.length > 2 * HEADING_LENGTH ? 'paragraph' : 'heading', text };
  const markdown = text.match(MARKDOWN_BOLD)?.[1] ?? text.replace(MARKDOWN_HEADING, '');
  if (markdown !== text && markdown.length <= HEADING_LENGTH) return { kind: 'heading', text: markdown };
  const item = text.replace(BULLET, '');
  if (item !== text && hasWords(item)) return { kind: 'item', text: item };
  if (place === 'item') return { kind: 'item', text };
  return { kind: isHeadingLine(text, bold) ? 'heading' : 'paragraph', text };
}

/** Turns a short line directly above a list into a heading, even if nothing marks it. */
function raiseHeadings(blocks: Block[]): Block[] {
  return blocks.map((block, index) => {
    const overList = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'item';
    return overList && isTitleLike(block.text) ? { ...block, kind: 'heading' } : block;
  });
}

/** Whether the text is a few words, begins like a title and has no full stop at the end; a question may be one. */
function isTitleLike(text: string): boolean {
  return text.length <= 60 && /^[\p{Lu}\p{Lo}]/u.test(text) && !ENDS_SENTENCE.test(text) && !/\d/.test(text);
}

function isHeadingLine(text: string, bold: boolean): boolean {
  if (text.length > HEADING_LENGTH) return false;
  if (/[:：】]$/.test(text)) return true;
  return !ENDS_SENTENCE.test(text.replace(/!$/, '')) && (bold || isInCapitals(text));
}

/** Whether the text is a heading in capitals ("WHAT WE OFFER"), not a list of acronyms ("AWS, SQL"). */
function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.length <= 70 && /\p{Lu}{5}/u.test(text) && !/[,/|]/.test(text);
}

/** Minimum length of a line that may be several lines without their breaks. */
const LONG = 240;
const BULLETS = /[•●▪■◦‣►➢➤✓✔]/g;
/** A dash that starts an item: "…teams- Write code". Within a sentence a space precedes it. */
const DASH_ITEM = /(?<=[\p{Ll}\d)!?.:])- ?(?=\p{Lu})/gu;
/** A sentence end without a space after it: "…a growing team.We are". "Node.Js" is none. */
const GLUED_SENTENCE = /(?<=[\p{Ll})][.!?])(?=\p{Lu}\p{Ll}*\s)(?!(?:Js|Net|Io|Core|Com)\b)/gu;
/** A heading glued to the item before it: "…of the applicationRequirements:". */
const GLUED_HEADING = /(?<=[\p{Ll}\d.)!?])(?=\p{Lu}[\p{L}'’ -]{3,50}:?$)/gu;

/** "(e.g." with its examples on the next line, as the full stop was taken for a sentence end. */
const BROKEN_EXAMPLE = /(\b(?:e\.?\s?g|i\.?\s?e)\s?\.)\s*\n\s*/gi;

/**
 * Restores line breaks in text whose tags were stripped, where that is fairly safe: at bullets, between glued
 * sentences, before glued section headings.
 */
function unglue(text: string): string {
  return text
    .replace(BROKEN_EXAMPLE, '$1 ')
    .replace(/[^\n]+/g, (line) => (line.length < LONG ? line : unglueLine(line)));
}

function unglueLine(line: string): string {
  const bulleted = line.replace(BULLETS, '\n• ');
  const dashes = bulleted.match(DASH_ITEM)?.length ?? 0;
  return (dashes > 2 ? bulleted.replace(DASH_ITEM, '\n- ') : bulleted)
    .replace(GLUED_SENTENCE, '\n')
    .split('\n')
    .map(splitHeading)
    .join('\n');
}

function splitHeading(line: string): string {
  for (const { index } of line.matchAll(GLUED_HEADING)) {
    const heading = line.slice(index);
    if (postingSectionOf(heading)) return `${line.slice(0, index)}\n${heading}`;
  }
  return line;
}
