import { linesOf } from './lines.ts';
import type { Places } from './sites/site.ts';
import { someOf } from './some-of.ts';
import { distinct, tidy } from './text.ts';

/** Longer than any title, company or place; what is longer was not what we looked for. */
const LONGEST = 300;
const MOST_MATCHES = 20;

/** The first text that one of the places holds, as one line; empty where none does. */
export function textAt(document: Document, places: Places): string {
  return allTextsAt(document, places)[0] ?? '';
}

/** What a `<meta>` says, by its property or name; empty where there is none. */
export function metaContent(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return meta ? attributeText(meta, 'content') : '';
}

/** All texts at the first place that holds any, each once. */
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

/** The elements at the first place that has any; of nested ones only the outer. */
export function elementsAt(document: Document, place: string): Element[] {
  const found = someOf(document, place, MOST_MATCHES);
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

/** An element's visible text as one line. */
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
