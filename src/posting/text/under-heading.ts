import { withoutFurniture } from '../any-page/furniture.ts';
import type { Block } from '../posting.ts';
import { blocksOf } from './blocks.ts';
import { foldName, tidy } from './text.ts';

const LONGEST_HEADING = 40;
/** Minimum text in a box beside its heading; less is a date or a button. */
const LEAST_TEXT = 100;
/** Maximum number of such sections; a page with more is no ad. */
const MOST_SECTIONS = 10;
const NO_HEADING = 'a, button, nav, script, style, template, [role="tab"]';

/**
 * Returns the sections under matching headings, for pages whose class names change at each release. Each is the
 * smallest box with the heading and text, without what precedes the heading.
 */
export function underHeading(document: Document, heading: RegExp): Block[] {
  const boxes = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, 4); // 4 = NodeFilter.SHOW_TEXT
  for (let node = walker.nextNode(); node && boxes.size < MOST_SECTIONS; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    const text = data.length > LONGEST_HEADING + 40 ? '' : tidy(data);
    if (text === '' || !parentElement || !heading.test(text.replace(/\s*[:：]$/, ''))) continue;
    const box = parentElement.closest(NO_HEADING) ? null : boxOf(parentElement, text.length);
    if (box && ![...boxes.keys()].some((outer) => outer.contains(box))) boxes.set(box, text);
  }
  return [...boxes].flatMap(([box, text]) => from(text, withoutFurniture(blocksOf(box))));
}

/** Climbs until there is text beside the heading; null if only the whole page has any. */
function boxOf(start: Element, headingLength: number): Element | null {
  let element: Element | null = start;
  while (element && tidy(element.textContent ?? '').length < headingLength + LEAST_TEXT)
    element = element.parentElement;
  return element && element.localName !== 'body' && element.localName !== 'html' ? element : null;
}

function from(heading: string, blocks: Block[]): Block[] {
  const start = blocks.findIndex(({ text }) => foldName(text) === foldName(heading));
  return blocks.slice(Math.max(start, 0));
}
