import { type Steps, spend } from './budget.ts';
import { tagOf } from './element-kind.ts';
import { READING_LIMITS, TooLarge } from './limits.ts';
import type { Reading } from './posting.ts';

/** Types of nodes; the names on `Node` are absent where the document is not the page's own. */
const ELEMENT = 1;
const TEXT = 3;
const ROOT = 11;

/**
 * Reads a page, and where that gives no posting, or one in doubt, once more with what its custom elements show: selectors do not look
 * into shadow roots, and most pages keep nothing there. Closed roots stay closed.
 */
export function* readWithShadows(
  document: Document,
  read: (document: Document) => Steps<Reading>,
): Steps<Reading> {
  const reading = yield* read(document);
  if (isSure(reading)) return reading;
  yield;
  const whole = unfolded(document);
  if (!whole) return reading;
  yield;
  const more = yield* read(whole);
  return isSure(more) || 'unread' in reading ? more : reading;
}

function isSure(reading: Reading): boolean {
  return 'posting' in reading && reading.posting.sure !== false;
}

/** The open shadow roots of a page, those within others too. On a page too large for a copy it looks for none. */
export function shadowRootsIn(page: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = READING_LIMITS.elements;
  const look = (scope: Document | ShadowRoot) => {
    const elements = scope.querySelectorAll('*');
    left -= elements.length;
    spend(elements.length);
    if (left < 0) return;
    for (const element of elements) {
      const root = rootOf(element);
      if (!root) continue;
      roots.push(root);
      look(root);
    }
  };
  look(page);
  return roots;
}

/**
 * A copy of the page as its reader sees it: each open shadow root in the place of its element's children, and in its
 * slots what was put there. It is a document that loads and runs nothing. Null where the page has no shadow root.
 */
export function unfolded(page: Document): Document | null {
  if (shadowRootsIn(page).length === 0) return null;
  const whole = page.implementation.createHTMLDocument('');
  let nodes = 0;
  const copy = (from: Node, into: Node, depth: number): void => {
    if (depth > 2 * READING_LIMITS.depth) throw new TooLarge('nested too deep');
    for (const child of shownIn(from)) {
      if (child.nodeType !== ELEMENT && child.nodeType !== TEXT) continue;
      if (++nodes > 2 * READING_LIMITS.elements) throw new TooLarge('too many nodes');
      spend(1);
      const isForm = child.nodeType === ELEMENT && tagOf(child as Element) === 'form';
      // A form answers with its fields where it is asked for its children.
      const twin = into.appendChild(whole.importNode(child, isForm));
      if (child.nodeType === ELEMENT && !isForm) copy(child, twin, depth + 1);
    }
  };
  whole.documentElement.replaceChildren();
  copy(page.documentElement, whole.documentElement, 0);
  return whole;
}

/** What is shown in the place of a node's children. */
function shownIn(node: Node): Iterable<Node> {
  if (node.nodeType !== ELEMENT) return node.childNodes;
  const element = node as Element;
  if (tagOf(element) !== 'slot') return (rootOf(element) ?? element).childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The element's shadow root, if it is open. A form may have a field of that name. */
function rootOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  return root?.nodeType === ROOT ? root : null;
}
