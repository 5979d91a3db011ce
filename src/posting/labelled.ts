import { oneLine } from './select.ts';
import { tidy } from './text.ts';

const LONGEST_LABEL = 40;
/** How far up a label's element may be wrapped: `<dt><span><b>Location</b></span></dt>`. */
const WRAPPINGS = 3;

/**
 * The value that stands beside a label: `<dt>Location</dt><dd>Berlin</dd>`, "Location: Berlin". Empty where
 * nothing on the page is so labelled. The pattern is held against the label without its colon.
 */
export function labelled(document: Document, label: RegExp): string {
  const walker = document.createTreeWalker(document.body, 4); // 4 = NodeFilter.SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (data.length > LONGEST_LABEL || !parentElement) continue;
    const [name = '', value = ''] = tidy(data).split(/:(.*)/);
    if (!label.test(name.trim())) continue;
    const found = value.trim() || valueBeside(parentElement, tidy(data));
    if (found) return found;
  }
  return '';
}

/** Goes up while an element holds nothing but the label, and takes what follows it. */
function valueBeside(start: Element, label: string): string {
  let element = start;
  for (let i = 0; i < WRAPPINGS; i++) {
    const next = element.nextElementSibling;
    const value = next && next.localName !== 'script' ? oneLine(next) : '';
    if (value && value.length < 160) return value;
    const parent = element.parentElement;
    if (!parent || tidy(parent.textContent ?? '') !== label) return '';
    element = parent;
  }
  return '';
}
