import CLASSES from '#data/word-classes.json' with { type: 'json' };
import { stem } from '../text/stem.ts';
import { fold, GAP, type Token, tokenise } from '../text/tokens.ts';

/** Most names are plain words, and there are many: they need no tokeniser. */
const WORD = /^[a-z0-9]+$/i;
const PLAIN = /^[a-z0-9]+(?:[ .-][a-z0-9]+)*$/i;

/**
 * The ways a name can be written: as its words, each but the first with the sign before it (" boot", "/cd"), and
 * as all of them joined into one.
 */
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

/** "Design patterns", "data dictionaries": several words, the last a plain one in the plural; "Google Docs" is no plural. */
const PLURAL = /[ -][a-z]{2,}[a-hj-rtv-z]s$/;
const NO_PLURAL = /(?:ics|series)$/;

/** A name of several words in the singular: "design pattern" of "Design patterns"; null where it is in the singular. */
export function singularOf(name: string): string | null {
  return PLURAL.test(name) && !NO_PLURAL.test(name) ? withoutPlural(name) : null;
}

/** A word in the plural without its ending: "dictionary" of "dictionaries", "index" of "indexes", "key" of "keys". */
export function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|x|ch|sh)es$/.test(word) ? -2 : -1);
}

/** The words of a name that its capitals hold together: "PowerShell" is also written "Power Shell". */
export function humpsOf(name: string): string[] | null {
  if (!/\p{Ll}\p{Lu}/u.test(name)) return null;
  const humps = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (humps.length < 2 || !/^[\p{L}]+$/u.test(name) || humps.some((hump) => hump.length < 2)) return null;
  return humps.map((hump, n) => (n === 0 ? '' : ' ') + fold(hump));
}

/** "SysOps" in "AWS SysOps", "4HANA" in "BW/4HANA": a later word of a name that its humps would take apart. */
const LATER_HUMPED = /[ /-][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z]*/g;
/** A cheap test that rules out most names before LATER_HUMPED is tried. */
const MAY_BE_HUMPED = /[ /-].*[a-z0-9][A-Z]/;

/** Later words of a name, folded, that must be known as they are: with humps, or with a plus behind ("CompTIA Network+"). */
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
  /** Folded words that stand for themselves, and stems of which any inflection will do. */
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** What a word begins with, whatever its ending. */
  beginnings: readonly string[];
  optional: boolean;
  /** Whether a comma or a slash may stand before it. */
  listed: boolean;
  /** One word, whatever it is; then they are empty too. */
  any: boolean;
  /** Up to three words of any kind; then `words` and `stems` are empty. */
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

/** The words of a pattern, as they are written. */
export function partsOfPattern(pattern: string): string[] {
  return pattern.trim().split(/[\s-]+/);
}

/** The words of a pattern (data/skills/README.md), from one on. Each is read when it is asked for: most patterns fail at their second. */
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

/** The words of data/word-classes.json, by the class's name as a pattern writes it. */
const CLASS_WORDS = new Map(Object.entries(CLASSES).map(([name, words]) => [`<${name}>`, words.split(' ')]));

/** The alternatives of one word of a pattern, without the signs around them. */
function alternativesOf(part: string): string {
  return part.slice(part.startsWith(',') ? 1 : 0, part.endsWith('?') ? -1 : undefined);
}

/** The alternatives of one word of a pattern, those that stand for themselves with their sign; classes spelled out. */
export function wordsOf(part: string): string[] {
  const alternatives = alternativesOf(part).split('|');
  return part.includes('<') ? alternatives.flatMap((word) => CLASS_WORDS.get(word) ?? word) : alternatives;
}

/** Words of patterns that were read: thousands of patterns share them. */
const known = new Map<string, Element>();

/** Reads one word of a pattern. */
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
