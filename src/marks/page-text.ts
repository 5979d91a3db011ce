import { isLeftOut, tagOf } from '#src/posting/element-kind.ts';
import { INVISIBLE } from '#src/posting/text.ts';
import type { Slices } from './slices.ts';

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
const LETTER = /[\p{L}\p{N}]/u;

/** So much of a page is looked through; a posting that is read at all has less than a third of it. */
const MOST_TEXT = 1_000_000;

/** Text without any space: in this form the page's text and the posting's are the same, however it is laid out. */
export const squeeze = (text: string): string => text.replace(UNSEEN, '');

/** The text of a page in one piece, from which the way leads back to the nodes that it stands in. */
export class PageText {
  readonly #text: string;
  readonly #nodes: readonly Text[];
  /** Where the text of each node begins. */
  readonly #starts: readonly number[];

  private constructor(text: string, nodes: readonly Text[], starts: readonly number[]) {
    this.#text = text;
    this.#nodes = nodes;
    this.#starts = starts;
  }

  /** Reads the text under an element, without what the posting leaves out too. Nothing is laid out or changed. */
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

  /** Where a squeezed text stands, from `from` on, where one can see it; -1 where it does not. */
  find(squeezed: string, from = 0): number {
    let at = this.#text.indexOf(squeezed, from);
    while (at >= 0 && !this.#isSeen(at)) at = this.#text.indexOf(squeezed, at + 1);
    return at;
  }

  /** Whether a stretch is a word of its own, not a part of a longer one. */
  standsAlone(start: number, end: number): boolean {
    const { node, offset } = this.#placeAt(start);
    const last = this.#placeAt(end - 1);
    return !LETTER.test(node.data[offset - 1] ?? '') && !LETTER.test(last.node.data[last.offset + 1] ?? '');
  }

  /** The stretch as a range. A static one: a live range would make each later change of the page dearer. */
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

/** The texts under a node, and in the open shadow roots there: each before what its element holds besides. */
function* textsIn(root: Node): Generator<Text> {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(root, shown, { acceptNode: accept });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else yield* textsIn((node as Element).shadowRoot as ShadowRoot);
  }
}

/** Texts, and elements that have a shadow root to look into. */
function accept(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
  const element = node as Element;
  if (isLeftOut(element, tagOf(element))) return NodeFilter.FILTER_REJECT;
  return element.shadowRoot instanceof ShadowRoot ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}

/** The offset in `text` of the character that is number `count` without its spaces. */
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

/** The number of the last of these ascending values that is at most `value`. */
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
