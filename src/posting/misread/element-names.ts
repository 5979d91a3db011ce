import { hasContacts } from './without-contacts.ts';

/** Names that pages give to their elements for tests: what the best selectors are made of. */
const TEST_NAMES = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-ui',
];
/** What a name in code looks like. */
const NAME = /^[A-Za-z_][\w:-]{0,49}$/;
const MOST_CLASSES = 8;
const MOST_DATA = 6;
/** So many characters of a text may be its heading, or a name. */
const START = 80;

/** Says of a name whether it repeats what the user has typed somewhere on the page. */
export type IsTyped = (name: string) => boolean;

/**
 * What an element is called by those who made its page: `div#main.content[role=main][data-job]`. A name that may tell of a
 * person is left out: one that is no name in code, holds an address or a number of somebody, repeats the element's text, or
 * what was typed in. Long numbers become 0. Of other attributes the value is never looked at.
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

/** A name as it may be told; empty where it may not. */
function cleanName(value: string, element: Element, isTyped: IsTyped): string {
  if (!NAME.test(value) || hasContacts(value.replaceAll(/[_-]/g, ' ')) || isTyped(value)) return '';
  return repeatsText(value, element) ? '' : value.replace(/\d{5,}/g, '0');
}

/**
 * Whether a name is made of the words that its element begins with, as the anchor of a heading is, or of somebody's name.
 * A box with much in it may well begin with the one word that it is called by.
 */
function repeatsText(name: string, element: Element): boolean {
  const words = wordsOf(name);
  const text = (element.textContent ?? '').trim();
  if (words.length === 0 || (words.length === 1 && text.length > START)) return false;
  const first = new Set(wordsOf(text.slice(0, START)));
  return words.every((word) => first.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** "application/ld+json", "checkbox": of a few kinds, all of them the web's own. */
function typeOf(element: Element): string {
  const type = element.getAttribute('type') ?? '';
  return /^[a-z/+-]{1,30}$/.test(type) ? type : '';
}
