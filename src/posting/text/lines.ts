import { READING_LIMITS, TooLarge } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import { isBold, isLeftOut, keepsBreaks, startsLine, tagOf } from '../dom/element-kind.ts';
import { hasWords, tidy } from './text.ts';

/** A line of text in the page's layout, with its markup. */
export interface PageLine {
  text: string;
  /** Element around the line: a heading, a list item, or neither. */
  place: 'heading' | 'item' | 'text';
  /** Whether every word is bold. */
  bold: boolean;
}

/** Whether an element is not part of the text. */
export type LeaveOut = (element: Element) => boolean;

/** How to read the text under an element; passed from parent to child. */
interface Setting {
  place: PageLine['place'];
  bold: boolean;
  breaks: boolean;
  depth: number;
}

const HEADING = /^h[1-6]$/;
const TYPED_BULLET = /^ *[•▪●*–-] /;

/**
 * Splits an element's text into lines, from markup alone. It needs no layout, so it works in an undisplayed
 * document and causes no reflow. `breaks`: line breaks of the source count.
 */
export function linesOf(root: Element, options: { leaveOut?: LeaveOut; breaks?: boolean } = {}): PageLine[] {
  return new LineReader(root, options.leaveOut).read(options.breaks ?? false);
}

/** Splits text into lines. A TreeWalker visits the nodes, as `form.childNodes` may be a field of that name. */
class LineReader {
  readonly #root: Element;
  readonly #leaveOut: LeaveOut | undefined;
  readonly #walker: TreeWalker;
  readonly #lines: PageLine[] = [];
  #pieces: string[] = [];
  #seen = { bold: false, plain: false };
  #size = 0;
  #nodes = 0;

  constructor(root: Element, leaveOut?: LeaveOut) {
    this.#root = root;
    this.#leaveOut = leaveOut;
    // 5 = NodeFilter.SHOW_ELEMENT | SHOW_TEXT; the global is missing in documents other than the page's own.
    this.#walker = root.ownerDocument.createTreeWalker(root, 5);
  }

  read(breaks: boolean): PageLine[] {
    const tag = tagOf(this.#root);
    const setting = this.#inside(this.#root, tag, { place: 'text', bold: false, breaks, depth: 0 });
    this.#children(setting);
    this.#endLine(setting);
    return this.#lines;
  }

  #children(setting: Setting): void {
    if (setting.depth > READING_LIMITS.depth) throw new TooLarge();
    let node = this.#walker.firstChild();
    if (!node) return;
    for (; node; node = this.#walker.nextSibling()) {
      if (++this.#nodes > READING_LIMITS.nodes) throw new TooLarge();
      spend(1);
      if (node.nodeType === 3) this.#text((node as Text).data, setting);
      else this.#element(node as Element, setting);
    }
    this.#walker.parentNode();
  }

  #element(element: Element, setting: Setting): void {
    const tag = tagOf(element);
    if (isLeftOut(element, tag) || this.#leaveOut?.(element)) return;
    const row = tag === 'tr' ? tableRow(element) : null;
    if (tag === 'br') this.#endLine(setting);
    else if (row !== null) this.#row(row, setting);
    else this.#descend(element, tag, setting);
  }

  #descend(element: Element, tag: string, setting: Setting): void {
    const inside = this.#inside(element, tag, setting);
    const ownLine = startsLine(element, tag) || isNextLink(element, tag);
    if (ownLine) this.#endLine(setting);
    this.#children(inside);
    if (ownLine) this.#endLine(inside);
  }

  #inside(element: Element, tag: string, outer: Setting): Setting {
    return {
      place: placeOf(element, tag, outer.place),
      bold: outer.bold || isBold(element, tag),
      breaks: outer.breaks || keepsBreaks(element, tag),
      depth: outer.depth + 1,
    };
  }

  #row(text: string, setting: Setting): void {
    this.#endLine(setting);
    this.#add(text, setting);
    this.#endLine(setting);
  }

  #text(data: string, setting: Setting): void {
    // Some portals escape line breaks twice and show a backslash and an "n".
    const text = data.includes('\\n\\n') ? data.replaceAll('\\n', '\n') : data;
    const lines = setting.breaks || isWrittenInLines(text) ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0) this.#endLine(setting);
      this.#add(line, setting);
    });
  }

  #add(piece: string, setting: Setting): void {
    this.#size += piece.length;
    if (this.#size > READING_LIMITS.text) throw new TooLarge();
    this.#pieces.push(piece);
    if (hasWords(piece)) this.#seen[setting.bold ? 'bold' : 'plain'] = true;
  }

  #endLine({ place }: Setting): void {
    if (this.#seen.bold || this.#seen.plain) {
      this.#lines.push({ text: tidy(this.#pieces.join('')), place, bold: !this.#seen.plain });
    }
    this.#pieces = [];
    this.#seen = { bold: false, plain: false };
  }
}

/** Whether a link starts directly after another: two chips, which would otherwise merge into one word. */
function isNextLink(element: Element, tag: string): boolean {
  const before = tag === 'a' ? element.previousSibling : null;
  return before?.nodeType === 1 && tagOf(before as Element) === 'a'; // 1 = Node.ELEMENT_NODE
}

function placeOf(element: Element, tag: string, outer: PageLine['place']): PageLine['place'] {
  if (HEADING.test(tag) || tag === 'dt' || element.getAttribute('role') === 'heading') return 'heading';
  if (tag !== 'li') return outer;
  // Pages also lay out whole sections as list items.
  return element.querySelector('h1, h2, h3, h4, h5, h6') ? 'text' : 'item';
}

/** Whether text was typed in lines that the markup swallows: it has bullets, or a blank line within. */
function isWrittenInLines(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.trim().split('\n');
  return (
    lines.some((line) => line.trim() === '') || lines.filter((line) => TYPED_BULLET.test(line)).length > 1
  );
}

/** Elements that make a cell layout, not a value. */
const LAYOUT = 'ul, ol, table, h1, h2, h3, h4, h5, h6, br, p + p, div + div';

/**
 * Returns a data table's row as one line ("Experience: 5 years"), or null for a layout table, whose cells are
 * read like other elements.
 */
function tableRow(row: Element): string | null {
  const cells = [...row.children].map((cell) => tidy(cell.textContent ?? '')).filter(Boolean);
  if (cells.length < 2 || row.querySelector(LAYOUT)) return null;
  const [name, value] = cells;
  return cells.length === 2 ? `${name?.replace(/[:：]$/, '')}: ${value}` : cells.join(' | ');
}
