import { spelled } from './signs.ts';

/** Strings that a part of a pattern matches completely, if short, and prefixes of all its other matches. */
interface Beginnings {
  whole: ReadonlySet<string>;
  begun: ReadonlySet<string>;
}

const NOTHING: Beginnings = { whole: new Set(['']), begun: new Set() };

const ANYTHING: Beginnings = { whole: new Set(), begun: new Set(['']) };

class Reader {
  readonly #pattern: string;
  readonly #letters: number;
  #at = 0;

  constructor(pattern: string, letters: number) {
    this.#pattern = pattern;
    this.#letters = letters;
  }

  /** Parses up to the group's closing bracket or the end. */
  alternatives(): Beginnings {
    const whole = new Set<string>();
    const begun = new Set<string>();
    do {
      const found = this.#sequence();
      for (const text of found.whole) whole.add(text);
      for (const text of found.begun) begun.add(text);
    } while (this.#takes('|'));
    return { whole, begun };
  }

  #sequence(): Beginnings {
    let found = NOTHING;
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#next())) {
      const atom = this.#repeated(this.#atom());
      if (found.whole.size > 0) found = joined(found, atom, this.#letters);
    }
    return found;
  }

  #atom(): Beginnings {
    const sign = this.#next();
    this.#at++;
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class();
    if (sign === '^' || sign === '$') return NOTHING;
    if (sign === '.') return ANYTHING;
    return sign === '\\' ? this.#escaped() : letter(sign);
  }

  #group(): Beginnings {
    const [opening] = /^\?(?:<?[=!]|:|<\w+>)|^/.exec(this.#pattern.slice(this.#at)) ?? [''];
    this.#at += opening.length;
    const inner = this.alternatives();
    this.#at++;
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  /** Parses a class: "[eé]" is one of two letters; a range or a negation may be anything. */
  #class(): Beginnings {
    const from = this.#at;
    while (this.#next() !== ']') this.#at += this.#next() === '\\' ? 2 : 1;
    const signs = this.#pattern.slice(from, this.#at++).toLowerCase();
    return /[\\^<-]/.test(signs) ? ANYTHING : { whole: new Set(signs), begun: new Set() };
  }

  #escaped(): Beginnings {
    const sign = this.#next();
    this.#at++;
    if (sign === 'b') return NOTHING;
    return /\w/.test(sign) ? ANYTHING : letter(sign);
  }

  /** Parses an atom with its quantifier. */
  #repeated(atom: Beginnings): Beginnings {
    const [sign] = /^(?:[*+?]|\{[\d,]+\})\??|^/.exec(this.#pattern.slice(this.#at, this.#at + 8)) ?? [''];
    if (sign === '') return atom;
    this.#at += sign.length;
    const whole = sign === '+' ? atom.whole : new Set([...atom.whole, '']);
    return { whole, begun: sign === '?' ? atom.begun : new Set([...atom.begun, ...atom.whole]) };
  }

  #takes(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    return this.#pattern.charAt(this.#at);
  }
}

const letter = (sign: string): Beginnings => ({ whole: new Set([sign.toLowerCase()]), begun: new Set() });

/** Prefix length; four letters skip four fifths of other languages' patterns in an English posting. */
const LETTERS = 4;
const BEFORE_LETTERS = /^[^A-Za-zÀ-ɏ\dЀ-ӿ]*/;

/** Returns a line from its first letter on, in lower case. */
const openingOf = (line: string): string => line.replace(BEFORE_LETTERS, '').toLowerCase();

/**
 * Returns the distinct prefixes of these headings, from their first letter on. An empty string means any prefix;
 * a prefix that extends another is dropped.
 */
export function headingOpenings(words: readonly string[]): string[] {
  const all = new Set([...openingsOf(spelled(words.join('|')), LETTERS)].map(openingOf));
  const isKnown = (opening: string) =>
    beginningsOf(opening).some(({ length }) => length < opening.length && all.has(opening.slice(0, length)));
  return [...all].filter((opening) => !isKnown(opening));
}

/** Returns a line's prefixes by length, from its first letter on, starting with the empty one. */
export function beginningsOf(line: string): string[] {
  const opening = openingOf(line);
  return Array.from({ length: LETTERS + 1 }, (_, letters) => opening.slice(0, letters));
}

/** Whether a line with these prefixes may be one of the headings. */
export const opensAs = (beginnings: readonly string[], openings: ReadonlySet<string>): boolean =>
  beginnings.some((beginning) => openings.has(beginning));

/** Added at build time: prefixes of each section's headings, separated by bars. */
export interface WithOpenings {
  openings?: Readonly<Record<string, string>>;
}

/** Adds the heading prefixes of each section to a headings file. Takes and returns JSON. */
export function withOpenings(file: string): string {
  const sections = Object.entries(JSON.parse(file) as Record<string, string[]>);
  const openings = sections.map(([section, words]) => [section, headingOpenings(words).join('|')]);
  return JSON.stringify({ ...Object.fromEntries(sections), openings: Object.fromEntries(openings) });
}

/**
 * Returns the prefixes, in lower case and up to some letters, of texts that a pattern can match; empty means
 * any. Texts with other prefixes need no test, and an untested pattern is never compiled. The result may contain
 * too many prefixes, never too few: most classes and repetitions count as anything.
 */
export function openingsOf(pattern: string, letters: number): ReadonlySet<string> {
  const { whole, begun } = new Reader(pattern, letters).alternatives();
  return new Set([...whole, ...begun]);
}

/** Concatenates two parts and cuts prefixes that are long enough. */
function joined(first: Beginnings, second: Beginnings, letters: number): Beginnings {
  const whole = new Set<string>();
  const begun = new Set(first.begun);
  for (const head of first.whole) {
    for (const text of second.begun) begun.add((head + text).slice(0, letters));
    for (const text of second.whole) {
      const both = head + text;
      if (both.length < letters) whole.add(both);
      else begun.add(both.slice(0, letters));
    }
  }
  return { whole, begun };
}
