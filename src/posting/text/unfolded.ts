import { checkSize, READING_LIMITS, TooLarge } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import { tagOf } from '../dom/element-kind.ts';
import { openRoot, shadowRootsIn } from '../dom/shadow-roots.ts';

/** Node types; the constants on `Node` are missing in documents other than the page's own. */
const ELEMENT = 1;
const TEXT = 3;

/**
 * Copies the page as displayed into an inert document: open shadow roots replace their hosts' children, with
 * slots filled. Null if the page has no open shadow root.
 */
export function unfolded(page: Document): Document | null {
  if (shadowRootsIn(page).length === 0) return null;
  const whole = page.implementation.createHTMLDocument('');
  let nodes = 0;
  const copy = (from: Node, into: Node, depth: number): void => {
    if (depth > 2 * READING_LIMITS.depth) throw new TooLarge();
    for (const child of shownIn(from)) {
      if (child.nodeType !== ELEMENT && child.nodeType !== TEXT) continue;
      if (++nodes > 2 * READING_LIMITS.elements) throw new TooLarge();
      spend(1);
      const isForm = child.nodeType === ELEMENT && tagOf(child as Element) === 'form';
      // A form may answer `childNodes` with a field, so it is cloned whole.
      const twin = into.appendChild(whole.importNode(child, isForm));
      if (child.nodeType === ELEMENT && !isForm) copy(child, twin, depth + 1);
    }
  };
  whole.documentElement.replaceChildren();
  copy(page.documentElement, whole.documentElement, 0);
  checkSize(whole);
  return whole;
}

/** Returns the nodes displayed in place of a node's children. */
function shownIn(node: Node): Iterable<Node> {
  if (node.nodeType !== ELEMENT) return node.childNodes;
  const element = node as Element;
  if (tagOf(element) !== 'slot') return (openRoot(element) ?? element).childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : element.childNodes;
}
