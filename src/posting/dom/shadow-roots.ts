import { READING_LIMITS } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';

const ROOT = 11; // Node.DOCUMENT_FRAGMENT_NODE; the name is absent where the document is not the page's own.

/** Returns the open shadow roots of a page, nested ones too. Pages too large to copy are skipped. */
export function shadowRootsIn(page: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = READING_LIMITS.elements;
  const look = (scope: Document | ShadowRoot) => {
    const elements = scope.querySelectorAll('*');
    left -= elements.length;
    spend(elements.length);
    if (left < 0) return;
    for (const element of elements) {
      const root = openRoot(element);
      if (!root) continue;
      roots.push(root);
      look(root);
    }
  };
  look(page);
  return roots;
}

/** Returns the element's open shadow root. A form may have a field of that name. */
export function openRoot(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  return root?.nodeType === ROOT ? root : null;
}
