/** Selects an element: the first visible match. Texts are as seen or heard. */
export interface Query {
  css: string;
  /** The whole label or text. */
  text?: string;
  /** A part of the text. */
  has?: string;
  /** Element that contains it. */
  within?: Query;
}

const BUTTONS = 'button, [role=button], summary';
const HEADINGS = 'h1, h2, h3, h4, [role=heading]';

export const button = (text: string, within?: Query): Query => ({ css: BUTTONS, text, within });
export const heading = (has: string): Query => ({ css: HEADINGS, has });
export const link = (text: string, within?: Query): Query => ({ css: 'a[href]', text, within });

/** Describes a query in messages. */
export function describeQuery({ css, text, has, within }: Query): string {
  const words = [css, text && `“${text}”`, has && `with “${has}”`].filter(Boolean).join(' ');
  return within ? `${words} in ${describeQuery(within)}` : words;
}

/** Finds the element of a query. Sent into the page as text, so it uses nothing outside itself. */
export function findInPage(query: Query): Element | null {
  const clean = (text: string | null | undefined) =>
    (text ?? '')
      .replace(/\u2011/g, '-')
      .replace(/\s+/g, ' ')
      .trim();
  /** Text as a screen reader says it: without pictures and decoration. */
  const heard = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return clean(copy.textContent);
  };
  const find = ({ css, text, has, within }: Query): Element | null => {
    const root = within ? find(within) : document;
    if (!root) return null;
    return (
      [...root.querySelectorAll<HTMLElement>(css)].find((element) => {
        const label = clean(element.getAttribute('aria-label'));
        // biome-ignore lint/performance/useDomNodeTextContent: what counts is what is shown, spaced as it is shown
        const shown = clean(element.innerText);
        if (text !== undefined && ![label, shown, heard(element)].includes(text)) return false;
        if (has !== undefined && !label.includes(has) && !shown.includes(has)) return false;
        return element.checkVisibility({ visibilityProperty: true });
      }) ?? null
    );
  };
  return find(query);
}

/** Returns an element's text as read aloud: its label, else its visible text, with single spaces. */
export function readInPage(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what counts is what is shown, spaced as it is shown
  const shown = (element as HTMLElement).innerText;
  return (element.getAttribute('aria-label') ?? shown ?? element.textContent)
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
