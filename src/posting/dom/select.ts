import type { Places } from '../sites/site.ts';
import { linesOf } from '../text/lines.ts';
import { distinct, tidy } from '../text/text.ts';
import { someOf } from './some-of.ts';

/** Maximum length of a field; longer text is something else. */
const LONGEST = 300;
const MOST_MATCHES = 20;

/** Returns the text at the first place that has any, as one line, or an empty string. */
export function textAt(document: Document, places: Places): string {
  return allTextsAt(document, places)[0] ?? '';
}

/** Returns a `<meta>` content by property or name, or an empty string. */
export function metaContent(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return meta ? attributeText(meta, 'content') : '';
}

/** Returns all distinct texts at the first place that has any. */
export function allTextsAt(document: Document, places: Places): string[] {
  for (const place of places) {
    const [selector = '', attribute] = place.split(' @');
    const texts = distinct(
      someOf(document, selector, MOST_MATCHES).map((element) =>
        attribute ? attributeText(element, attribute) : oneLine(element),
      ),
    );
    if (texts.length > 0) return texts;
  }
  return [];
}

/** Returns the elements at the first place that has any; of nested ones only the outer. */
export function elementsAt(document: Document, place: string): Element[] {
  const found = someOf(document, place, MOST_MATCHES);
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

/** Returns an element's visible text as one line. */
export function oneLine(element: Element): string {
  const text = linesOf(element)
    .map((line) => line.text)
    .join(' ');
  return text.length > LONGEST ? '' : text;
}

function attributeText(element: Element, attribute: string): string {
  const value = tidy(element.getAttribute(attribute) ?? '');
  return value.length > LONGEST ? '' : value;
}
