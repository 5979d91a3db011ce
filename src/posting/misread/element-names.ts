import { hasContacts } from './without-contacts.ts';

/** Attributes that pages name elements with for tests: the best selectors use them. */
const TEST_NAMES = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-ui',
];
/** Shape of a name in code. */
const NAME = /^[A-Za-z_][\w:-]{0,49}$/;
const MOST_CLASSES = 8;
const MOST_DATA = 6;
/** Number of leading characters of a text that may be its heading or a name. */
const START = 80;

/** Whether a name repeats something the user typed on the page. */
type IsTyped = (name: string) => boolean;

/**
 * Returns an element's names from its page's author: `div#main.content[role=main][data-job]`. Names that may
 * identify a person are dropped: those that look unlike code, hold an address or a personal number, or repeat
 * text or typed input. Long numbers become 0. Values of other attributes are never read.
 */
export function elementNames(element: Element, tag: string, isTyped: IsTyped): string {
  const clean = (value: string | null) => cleanName(value ?? '', element, isTyped);
  const id = clean(element.getAttribute('id'));
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).map(clean).filter(Boolean);
  const listed = [
    ['role', clean(element.getAttribute('role'))],
    ['itemprop', clean(element.getAttribute('itemprop'))],
    ['type', tag === 'input' || tag === 'script' ? typeOf(element) : ''],
    ...TEST_NAMES.map((name) => [name, clean(element.getAttribute(name))]),
  ].filter(([, value]) => value !== '');
  const data = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !TEST_NAMES.includes(name))
    .map(clean)
    .filter(Boolean)
    .slice(0, MOST_DATA);
  return [
    tag,
    id && `#${id}`,
    ...classes.slice(0, MOST_CLASSES).map((name) => `.${name}`),
    ...listed.map(([name, value]) => `[${name}=${value}]`),
    ...data.map((name) => `[${name}]`),
  ].join('');
}

/** Returns a name if it may be reported, otherwise an empty string. */
function cleanName(value: string, element: Element, isTyped: IsTyped): string {
  if (!NAME.test(value) || hasContacts(value.replaceAll(/[_-]/g, ' ')) || isTyped(value)) return '';
  return repeatsText(value, element) ? '' : value.replace(/\d{5,}/g, '0');
}

/**
 * Whether a name consists of words at the element's start, as a heading's anchor or a person's name would. A
 * large box may begin with the one word that names it.
 */
function repeatsText(name: string, element: Element): boolean {
  const words = wordsOf(name);
  const text = (element.textContent ?? '').trim();
  if (words.length === 0 || (words.length === 1 && text.length > START)) return false;
  const first = new Set(wordsOf(text.slice(0, START)));
  return words.every((word) => first.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Returns a standard type ("application/ld+json", "checkbox"); other values are dropped. */
function typeOf(element: Element): string {
  const type = element.getAttribute('type') ?? '';
  return /^[a-z/+-]{1,30}$/.test(type) ? type : '';
}
