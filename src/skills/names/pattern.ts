import CLASSES from '#data/word-classes.json' with { type: 'json' };
import { stem } from '../text/stem.ts';
import { fold, GAP, type Token, tokenise } from '../text/tokens.ts';

/** Plain words, which most of the many names are; they need no tokeniser. */
const WORD = /^[a-z0-9]+$/i;
const PLAIN = /^[a-z0-9]+(?:[ .-][a-z0-9]+)*$/i;

/** Returns the spellings of a name: joined, and as words with their separators (" boot", "/cd"). */
export function spellingsOf(name: string): string[][] {
  if (WORD.test(name)) return [[name.toLowerCase()]];
  const words = PLAIN.test(name)
    ? name
        .toLowerCase()
        .split(/[ .-]/)
        .map((word, n) => (n === 0 ? word : ` ${word}`))
    : tokenise(name, () => true).map(withSign);
  return words.length < 2
    ? [words]
    : [words, [words.map((word, n) => (n === 0 ? word : word.slice(1))).join('')]];
}

function withSign({ word, gap }: Token, index: number): string {
  if (index === 0) return word;
  return (gap === GAP.slash ? '/' : ' ') + word;
}

/** Several words ending in a plain plural: "Design patterns", "data dictionaries", but not "Google Docs". */
const PLURAL = /[ -][a-z]{2,}[a-hj-rtv-z]s$/;
const NO_PLURAL = /(?:ics|series)$/;

/** Returns the singular of a name of several words ("design pattern"), or null if it is no plural. */
export function singularOf(name: string): string | null {
  return PLURAL.test(name) && !NO_PLURAL.test(name) ? withoutPlural(name) : null;
}

/** Removes a plural ending: "dictionary" of "dictionaries", "index" of "indexes", "key" of "keys". */
export function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|x|ch|sh)es$/.test(word) ? -2 : -1);
}

/** Splits a camel-case name: "PowerShell" is also written "Power Shell". */
export function humpsOf(name: string): string[] | null {
  if (!/\p{Ll}\p{Lu}/u.test(name)) return null;
  const humps = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (humps.length < 2 || !/^[\p{L}]+$/u.test(name) || humps.some((hump) => hump.length < 2)) return null;
  return humps.map((hump, n) => (n === 0 ? '' : ' ') + fold(hump));
}

/** A later camel-case word of a name: "SysOps" in "AWS SysOps", "4HANA" in "BW/4HANA". */
const LATER_HUMPED = /[ /-][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z]*/g;
/** Cheap test that excludes most names before LATER_HUMPED runs. */
const MAY_BE_HUMPED = /[ /-].*[a-z0-9][A-Z]/;

/** Returns later words of a name, folded, that must not be split: camel case, or "CompTIA Network+". */
export function knownWordsOf(name: string): string[] {
  const plus = name.includes('+') ? (spellingsOf(name)[0] as string[]).slice(1) : [];
  const humped = MAY_BE_HUMPED.test(name) ? [...name.matchAll(LATER_HUMPED)] : [];
  return [
    ...humped.map(([word]) => word.slice(1).toLowerCase()),
    ...plus.map((word) => word.slice(1)).filter((word) => word.endsWith('+')),
  ];
}

/** One word of a pattern. */
export interface Element {
  /** Folded literal words, and stems that match any inflection. */
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Word prefixes with any ending. */
  beginnings: readonly string[];
  optional: boolean;
  /** Whether a comma or a slash may precede it. */
  listed: boolean;
  /** Any single word; the sets above are empty then. */
  any: boolean;
  /** Up to three words of any kind; `words` and `stems` are empty then. */
  gap: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const GAP_ELEMENT: Element = {
  words: NONE,
  stems: NONE,
  beginnings: [],
  optional: false,
  listed: false,
  any: false,
  gap: true,
};
const ANY_ELEMENT: Element = { ...GAP_ELEMENT, any: true, gap: false };

/** Splits a pattern into its words as written. */
export function partsOfPattern(pattern: string): string[] {
  return pattern.trim().split(/[\s-]+/);
}

/** Words of a pattern (data/skills/README.md), parsed on demand: most patterns fail at their second word. */
export class Elements {
  readonly #parts: readonly string[];
  readonly #read: Element[] = [];

  constructor(pattern: string, from: number) {
    const parts = partsOfPattern(pattern);
    this.#parts = from > 0 ? parts.slice(from) : parts;
  }

  at(n: number): Element | undefined {
    const read = this.#read[n];
    if (read || n >= this.#parts.length) return read;
    const element = elementOf(this.#parts[n] as string);
    this.#read[n] = element;
    return element;
  }
}

/** Words of data/word-classes.json by class name in patterns. */
const CLASS_WORDS = new Map(Object.entries(CLASSES).map(([name, words]) => [`<${name}>`, words.split(' ')]));

/** Returns the alternatives of a pattern's word without the marks around them. */
function alternativesOf(part: string): string {
  return part.slice(part.startsWith(',') ? 1 : 0, part.endsWith('?') ? -1 : undefined);
}

/** Returns the alternatives of a pattern's word. Literals keep their mark, classes are expanded. */
export function wordsOf(part: string): string[] {
  const alternatives = alternativesOf(part).split('|');
  return part.includes('<') ? alternatives.flatMap((word) => CLASS_WORDS.get(word) ?? word) : alternatives;
}

/** Cache of parsed words, which thousands of patterns share. */
const known = new Map<string, Element>();

/** Parses one word of a pattern. */
export function elementOf(part: string): Element {
  let element = known.get(part);
  if (!element) {
    element = readElement(part);
    known.set(part, element);
  }
  return element;
}

function readElement(part: string): Element {
  if (part === '_') return GAP_ELEMENT;
  if (part === '*') return ANY_ELEMENT;
  const words = readWords(part);
  return { ...words, optional: part.endsWith('?'), listed: part.startsWith(','), any: false, gap: false };
}

function readWords(part: string): Pick<Element, 'words' | 'stems' | 'beginnings'> {
  const all = wordsOf(part);
  const beginnings = all.filter((word) => word.endsWith('~')).map((word) => fold(word.slice(0, -1)));
  const alternatives = beginnings.length > 0 ? all.filter((word) => !word.endsWith('~')) : all;
  const words = alternatives.filter((word) => word.startsWith('=')).map((word) => fold(word.slice(1)));
  const stems = alternatives.filter((word) => !word.startsWith('=')).map((word) => stem(fold(word)));
  return { words: setOf(words), stems: setOf(stems), beginnings };
}

function setOf(words: string[]): ReadonlySet<string> {
  return words.length > 0 ? new Set(words) : NONE;
}
