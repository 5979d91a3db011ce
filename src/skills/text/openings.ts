/** What strings a part of a pattern matches as a whole, as long as they are short, and how all others that it matches begin. */
interface Beginnings {
  whole: ReadonlySet<string>;
  begun: ReadonlySet<string>;
}

const NOTHING: Beginnings = { whole: new Set(['']), begun: new Set() };
const ANYTHING: Beginnings = { whole: new Set(), begun: new Set(['']) };

/**
 * How the texts begin that a pattern matches, in lower case and up to so many letters; the empty string where anything may.
 * A text that begins otherwise need not be tried, and a pattern that none is tried with is never compiled. Too many rather
 * than too few: most classes of signs, and what is repeated, may be anything.
 */
export function openingsOf(pattern: string, letters: number): ReadonlySet<string> {
  const { whole, begun } = new Reader(pattern, letters).alternatives();
  return new Set([...whole, ...begun]);
}

class Reader {
  readonly #pattern: string;
  readonly #letters: number;
  #at = 0;

  constructor(pattern: string, letters: number) {
    this.#pattern = pattern;
    this.#letters = letters;
  }

  /** What stands up to the bracket that closes the group, or up to the end. */
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

  /** "[eé]" is one of two letters; a class with a range, or of what it is not, may be anything. */
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

  /** The atom with the sign behind it that tells how often it may stand. */
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

/** One after the other; what has enough letters is cut. */
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
