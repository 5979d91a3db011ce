import type { Take } from '../budget/budget.ts';
import { isLeftOut, tagOf } from '../dom/element-kind.ts';
import { shadowRootsIn } from '../dom/shadow-roots.ts';
import type { Block } from '../posting.ts';
import { blocksFromText, blocksOf } from '../text/blocks.ts';
import { wordCount } from './few-words.ts';
import { type PagePart, pagePart, usualReading } from './page-part.ts';

/** Parts of a selection that differ between browsers. */
interface Selected {
  isCollapsed: boolean;
  rangeCount: number;
  getRangeAt(index: number): Range;
  /** Since Chrome 137 and Firefox 142; includes selections in shadow roots. */
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** Containers that usually hold no ad text; a selection inside them counts all the same. */
const CONTROLS = new Set(['form', 'dialog', 'button', 'nav', 'fieldset']);

/** Reads the user's selection, with the page's title, employer and place. No blocks without a selection. */
export async function readSelection(document: Document, url: URL, take: Take): Promise<PagePart> {
  const blocks = selectedBlocks(document);
  return pagePart(await take(usualReading(document, url)), blocks);
}

/** Returns the selected text as blocks, also within open shadow roots if the browser exposes them. */
export function selectedBlocks(document: Document): Block[] {
  const selection = document.getSelection() as (Selected & Selection) | null;
  if (!selection) return [];
  const blocks = rangesIn(document, selection).flatMap((range) => blocksOf(copyOf(range)));
  const text = selection.toString();
  // A selection across a shadow root's border has text but no usable range.
  return wordCount([{ text }]) > 2 * wordCount(blocks) ? blocksFromText(text) : blocks;
}

function rangesIn(document: Document, selection: Selected): Range[] {
  const shadowRoots = shadowRootsIn(document);
  const inShadow = shadowRoots.length > 0 ? (selection.getComposedRanges?.({ shadowRoots }) ?? []) : [];
  const composed = inShadow
    .filter(({ collapsed }) => !collapsed)
    .flatMap((range) => liveRange(document, range));
  if (composed.length > 0) return composed;
  const own = shadowRoots.map((root) => (root as { getSelection?(): Selected | null }).getSelection?.());
  return [...own, selection].flatMap((one) => (one && !one.isCollapsed ? rangesOf(one) : []));
}

function rangesOf(selection: Selected): Range[] {
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)).filter(
    ({ collapsed }) => !collapsed,
  );
}

/** Returns a live range with the same ends, or none if they are in two trees. */
function liveRange(
  document: Document,
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
): Range[] {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return [];
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? [] : [range];
}

/**
 * Copies a range into an inert document, inside copies of its ancestors, so half a list stays a list. Forms and
 * the like become plain boxes, as a selection is text whatever its container.
 */
function copyOf(range: Range): Element {
  const ancestor = range.commonAncestorContainer;
  const page = (ancestor.ownerDocument ?? ancestor) as Document;
  const copy = page.implementation.createHTMLDocument('');
  let inner: Node = copy.importNode(range.cloneContents(), true);
  let around = ancestor.nodeType === 1 ? (ancestor as Element) : ancestor.parentElement;
  for (; around && !/^(?:body|html)$/.test(tagOf(around)); around = around.parentElement) {
    if (isLeftOut(around, tagOf(around))) continue;
    const box = copy.importNode(around, false);
    box.append(inner);
    inner = box;
  }
  copy.body.append(inner);
  for (const element of [...copy.body.querySelectorAll('*')]) asText(element);
  return copy.body;
}

function asText(element: Element): void {
  element.removeAttribute('role');
  if (!CONTROLS.has(tagOf(element))) return;
  const box = element.ownerDocument.createElement('div');
  // A form may answer `childNodes` with a field, so children move one by one.
  while (element.firstChild) box.append(element.firstChild);
  element.replaceWith(box);
}
