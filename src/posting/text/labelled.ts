import { spend } from '../budget/spend.ts';
import { oneLine } from '../dom/select.ts';
import { tidy } from './text.ts';

const LONGEST_LABEL = 40;
/** Maximum wrapper elements around a label: `<dt><span><b>Location</b></span></dt>`. */
const WRAPPINGS = 3;
const LONGEST_VALUE = 160;

/**
 * Returns the value beside a label (`<dt>Location</dt><dd>Berlin</dd>`, "Location: Berlin"), or an empty string.
 * The pattern is matched against the label without its colon. Elements that `isValue` rejects are no values.
 */
export function labelled(
  document: Document,
  label: Pick<RegExp, 'test'>,
  isValue = (_: Element) => true,
): string {
  // Half of a page's texts are white space between elements.
  const walker = document.createTreeWalker(document.body, 4); // 4 = NodeFilter.SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    spend(1);
    const { data } = node as Text;
    if (data.length > LONGEST_LABEL || !/\S/.test(data)) continue;
    const text = tidy(data);
    const [name = '', value = ''] = text.split(/ ?[:：] ?(.*)/);
    // In "Location: City" the second part is a label too.
    const found =
      label.test(name) && ((!label.test(value) && value) || valueBeside(node as Text, text, isValue));
    if (found) return found;
  }
  return '';
}

/**
 * Climbs while an element holds only the label, and takes what follows it: a text, or an element. One beside the
 * label's own text has to be the rest of its line, as words in a sentence may look like a label.
 */
function valueBeside(start: Text, label: string, isValue: (element: Element) => boolean): string {
  let node: Text | Element = start;
  for (let i = 0; i <= WRAPPINGS; i++) {
    const text = textAfter(node);
    if (text) return text;
    const next: Element | null = node.nextElementSibling;
    const value = next && next.localName !== 'script' && isValue(next) ? oneLine(next) : '';
    const parent: Element | null = node.parentElement;
    if (value && value.length < LONGEST_VALUE && (i || tidy(parent?.textContent ?? '').endsWith(value)))
      return value;
    if (tidy(parent?.textContent ?? '') !== label) return '';
    node = parent as Element;
  }
  return '';
}

/** Returns the text after the label on its line: `<b>Location</b>: Berlin`. */
function textAfter({ nextSibling }: Node): string {
  if (nextSibling?.nodeType !== 3) return ''; // 3 = Node.TEXT_NODE
  const text = tidy((nextSibling as Text).data.slice(0, 2 * LONGEST_VALUE)).replace(/^[:：–-]\s*/, '');
  return text.length < LONGEST_VALUE ? text : '';
}
