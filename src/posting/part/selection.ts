import { blocksFromText, blocksOf } from '../blocks.ts';
import type { Take } from '../budget.ts';
import { isLeftOut, tagOf } from '../element-kind.ts';
import type { Block } from '../posting.ts';
import { shadowRootsIn } from '../shadow-roots.ts';
import { wordCount } from './few-words.ts';
import { type PagePart, pagePart, usualReading } from './page-part.ts';

/** The parts of a selection that browsers differ in. */
interface Selected {
  isCollapsed: boolean;
  rangeCount: number;
  getRangeAt(index: number): Range;
  /** Since Chrome 137 and Firefox 142: also what is selected in shadow roots. */
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** What may be around a selected text and is no text of an ad by itself: here the user says that it is. */
const CONTROLS = new Set(['form', 'dialog', 'button', 'nav', 'fieldset']);

/** Reads what the user has selected on a page, with what the page says of the job. No blocks where nothing is selected. */
export async function readSelection(document: Document, url: URL, take: Take): Promise<PagePart> {
  const blocks = selectedBlocks(document);
  return pagePart(await take(usualReading(document, url)), blocks);
}

/** The selected text, block by block as the page has it: also within open shadow roots, where the browser tells of it. */
export function selectedBlocks(document: Document): Block[] {
  const selection = document.getSelection() as (Selected & Selection) | null;
  if (!selection) return [];
  const blocks = rangesIn(document, selection).flatMap((range) => blocksOf(copyOf(range)));
  const text = selection.toString();
  // What a browser selects across the border of a shadow root has a text, and no range.
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

/** A range of the same ends; none where they lie in two trees, as one range cannot. */
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
 * What lies in a range, in a document that loads and runs nothing: within copies of the elements around it, so that half
 * of a list is a list. Forms and the like become boxes: what the user has selected is text, whatever it stands in.
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
  // A form answers with its fields where it is asked for its children.
  while (element.firstChild) box.append(element.firstChild);
  element.replaceWith(box);
}
