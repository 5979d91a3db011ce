import type { Posting } from '#src/posting/posting.ts';

/** Returns a meaningless name, the same for the same name: style sheets are renamed as a whole. */
function nameless(name: string): string {
  let hash = 7;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return `x${hash.toString(36)}`;
}

/** Keeps common names of hidden elements: after a redesign they still hide, but no style sheet shows it here. */
const renamed = (name: string) => (/^(?:sr-only|visually-?hidden)$/.test(name) ? name : nameless(name));

/**
 * Changes a page like a redesign: class names and ids become meaningless, everything gets two more boxes, and
 * the description another element. Metadata for search engines stays.
 */
export function scramble(document: Document, { blocks }: Pick<Posting, 'blocks'>): void {
  rename(
    document,
    smallestWith(
      document,
      blocks.map(({ text }) => text),
    ),
  );
  for (const element of document.body.querySelectorAll('*:not(script)')) {
    if (element.id) element.id = nameless(element.id);
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    if (names.length > 0) element.setAttribute('class', names.map(renamed).join(' '));
  }
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  inner.append(...document.body.childNodes);
  outer.append(inner);
  document.body.append(outer);
}

/** Returns the smallest element with the words of all these texts. */
function smallestWith(document: Document, texts: readonly string[]): Element {
  const holds = (element: Element) =>
    element.localName !== 'script' &&
    texts.every((text) => bare(element.textContent ?? '').includes(bare(text)));
  let smallest: Element = document.body;
  for (let next: Element | undefined = smallest; next; next = [...smallest.children].find(holds))
    smallest = next;
  return smallest;
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Moves the content into an element of another name without attributes. */
function rename(document: Document, element: Element): void {
  if (element === document.body) return;
  const other = document.createElement(element.localName === 'div' ? 'section' : 'div');
  other.append(...element.childNodes);
  element.replaceWith(other);
}
