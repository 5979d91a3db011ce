import { someOf } from '../dom/some-of.ts';
import { foldName, tidy } from '../text/text.ts';

/** Maximum number of texts after and before the title that may be its details, and the length of a sentence. */
const MOST_AFTER = 20;
const MOST_BEFORE = 5;
const SENTENCE = 120;
/** Maximum number of elements checked for the title. */
const MOST_HEADINGS = 60;
const SCRIPT = /^(?:script|style|noscript|template)$/;

/**
 * Returns the short texts after the title's element up to the first sentence, and some directly before it. A
 * `<time>` is returned as its machine-readable value.
 */
export function textsByTitle(document: Document, title: string): string[] {
  const wanted = foldName(title);
  const headings = someOf(document, 'h1, h2, h3, h4, [role="heading"], [class*="title" i]', MOST_HEADINGS);
  const heading = headings.find((element) => foldName((element.textContent ?? '').slice(0, 300)) === wanted);
  if (!heading) return [];
  return [...textsFrom(heading, 'nextNode', MOST_AFTER), ...textsFrom(heading, 'previousNode', MOST_BEFORE)];
}

function textsFrom(heading: Element, step: 'nextNode' | 'previousNode', most: number): string[] {
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument.body, 4); // 4 = NodeFilter.SHOW_TEXT
  const texts: string[] = [];
  walker.currentNode = heading;
  for (let node = walker[step](); node && texts.length < most; node = walker[step]()) {
    const { data, parentElement } = node as Text;
    const text = tidy(data.slice(0, 400));
    if (text.length > SENTENCE || text.endsWith('。')) break;
    if (text.length > 1 && !heading.contains(node) && !SCRIPT.test(parentElement?.localName ?? ''))
      texts.push(parentElement?.getAttribute('datetime') || text);
  }
  return texts;
}
