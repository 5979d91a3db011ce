import { isLeftOut, tagOf } from '#src/posting/dom/element-kind.ts';
import { INVISIBLE } from '#src/posting/text/text.ts';
import type { Slices } from './slices.ts';

/** Invisible characters include those that change a text's direction, which stored texts lack. */
const UNSEEN = new RegExp(`[\\s${INVISIBLE}\\u202A-\\u202E\\u2066-\\u2069]+`, 'g');
const LETTER = /[\p{L}\p{N}]/u;

/** Maximum number of characters searched. A posting that is read at all is shorter than a third of it. */
const MOST_TEXT = 1_000_000;

/** Removes all spaces, so the page's text equals the posting's regardless of layout. */
export const squeeze = (text: string): string => text.replace(UNSEEN, '');

/** The text of a page in one string, with a way back to its nodes. */
export class PageText {
  readonly #text: string;
  readonly #nodes: readonly Text[];
  /** Start offset of each node's text. */
  readonly #starts: readonly number[];

  private constructor(text: string, nodes: readonly Text[], starts: readonly number[]) {
    this.#text = text;
    this.#nodes = nodes;
    this.#starts = starts;
  }

  /**
   * Reads the text under an element, skipping what postings leave out too. Triggers no layout and changes
   * nothing.
   */
  static async read(root: Element, slices: Slices): Promise<PageText> {
    const pieces: string[] = [];
    const nodes: Text[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const node of textsIn(root)) {
      await slices.rest();
      const piece = squeeze(node.data);
      if (piece === '') continue;
      pieces.push(piece);
      nodes.push(node);
      starts.push(length);
      length += piece.length;
      if (length >= MOST_TEXT) break;
    }
    return new PageText(pieces.join(''), nodes, starts);
  }

  /** Returns the offset of a visible squeezed text from `from` on, or -1. */
  find(squeezed: string, from = 0): number {
    let at = this.#text.indexOf(squeezed, from);
    while (at >= 0 && !this.#isSeen(at)) at = this.#text.indexOf(squeezed, at + 1);
    return at;
  }

  /** Whether a span is a whole word. */
  standsAlone(start: number, end: number): boolean {
    const { node, offset } = this.#placeAt(start);
    const last = this.#placeAt(end - 1);
    return !LETTER.test(node.data[offset - 1] ?? '') && !LETTER.test(last.node.data[last.offset + 1] ?? '');
  }

  /** Returns the span as a static range. A live range would make each later change of the page slower. */
  range(start: number, end: number): StaticRange {
    const from = this.#placeAt(start);
    const to = this.#placeAt(end - 1);
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset + 1,
    });
  }

  #isSeen(at: number): boolean {
    return this.#placeAt(at).node.parentElement?.checkVisibility() ?? false;
  }

  #placeAt(index: number): { node: Text; offset: number } {
    const number = lastAtMost(this.#starts, index);
    const node = this.#nodes[number] as Text;
    return { node, offset: unsqueezed(node.data, index - (this.#starts[number] ?? 0)) };
  }
}

/** Yields the text nodes under a node and in its open shadow roots, shadow content first. */
function* textsIn(root: Node): Generator<Text> {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(root, shown, { acceptNode: accept });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else yield* textsIn((node as Element).shadowRoot as ShadowRoot);
  }
}

/** Accepts text nodes, and elements with a shadow root. */
function accept(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
  const element = node as Element;
  if (isLeftOut(element, tagOf(element))) return NodeFilter.FILTER_REJECT;
  return element.shadowRoot instanceof ShadowRoot ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}

/** Converts a count of non-space characters to an offset in `text`. */
function unsqueezed(text: string, count: number): number {
  let left = count;
  let offset = 0;
  for (const spaces of text.matchAll(UNSEEN)) {
    const word = spaces.index - offset;
    if (left < word) break;
    left -= word;
    offset = spaces.index + spaces[0].length;
  }
  return offset + left;
}

/** Returns the index of the last ascending value that is at most `value`. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
