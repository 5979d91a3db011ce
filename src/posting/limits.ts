/**
 * What one reading may cost. The content script shares its thread with the page, so a page that is
 * beyond these is given up at once: the longest real posting we know has 30 KB of text.
 */
export const READING_LIMITS = {
  /** Characters of text in one posting. */
  text: 300_000,
  /** Characters of a title, a company or a place; what is longer was not what we looked for. */
  field: 300,
  /** Jobs that the structured data of one page may describe; a list has a hundred. */
  jobs: 500,
  /** Nodes walked in one description. */
  nodes: 12_000,
  /** How deep elements may be nested in a description; parsers stop at 512, scripts do not. */
  depth: 200,
  /** Characters of one structured-data script; a JobPosting has its description and little else. */
  script: 2_000_000,
  /** Characters of all structured-data scripts of a page. */
  scripts: 6_000_000,
  /** Elements of a page of a known portal, where only selectors go over them. */
  page: 100_000,
  /** Elements of a page that the generic reader is willing to weigh. */
  elements: 15_000,
};

/**
 * Attributes that our selectors search for a substring (`[class*="title"]`). Each such selector reads all their
 * characters, so their sum is limited. A test compares this list with the selectors.
 */
export const SEARCHED_ATTRIBUTES =
  'class id style href alt itemtype data-testid data-test data-automation data-qa data-cy data-ui';

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
