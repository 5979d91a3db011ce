/**
 * Limits of one reading. The content script shares the page's thread, so it gives up at once on larger pages.
 * The longest real posting known has 30 KB of text.
 */
export const READING_LIMITS = {
  /** Characters of text in one posting. */
  text: 300_000,
  /** Characters of a title, a company or a place; longer text is something else. */
  field: 300,
  /** Jobs in the structured data of one page; a list has a hundred. */
  jobs: 500,
  /** Nodes visited in one description. */
  nodes: 12_000,
  /** Nesting of elements in a description; parsers stop at 512, scripts do not. */
  depth: 200,
  /** Characters of one structured-data script, which holds a description and little else. */
  script: 2_000_000,
  /** Characters of all structured-data scripts of a page. */
  scripts: 6_000_000,
  /** Elements of a known portal's page, which only selectors visit. */
  page: 100_000,
  /** Elements of a page that the generic reader weighs. */
  elements: 15_000,
};

/**
 * Attributes that our selectors search for a substring (`[class*="title"]`). Each such selector reads all their
 * characters, so their sum is limited. A test compares this list with the selectors.
 */
export const SEARCHED_ATTRIBUTES =
  'class id style href alt itemtype data-testid data-test data-automation data-automation-id data-qa data-cy data-ui';

/** Maximum characters of those attributes on a page. The largest of 260 real pages has 510,000. */
const MAX_ATTRIBUTE_CHARS = 1_000_000;

/** Throws if a page has more than `maxElements` elements, or attributes too long to search. */
export function checkSize(document: Document, maxElements = READING_LIMITS.page): void {
  const isLarge = document.getElementsByTagName('*').length > maxElements;
  let left = isLarge ? -1 : MAX_ATTRIBUTE_CHARS;
  for (const name of SEARCHED_ATTRIBUTES.split(' '))
    for (const element of left < 0 ? [] : document.querySelectorAll(`[${name}]`))
      left -= (element.getAttribute(name) as string).length;
  if (left < 0) throw new TooLarge();
}

/** Thrown where a page goes beyond {@link READING_LIMITS}; `readPosting` turns it into an answer. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}
