import { hasOtherLetters, inLatin } from './latin.ts';

/** A text in which hardly a pattern looks beyond a letter, so long that no engine interprets for it. */
const LONG = '_'.repeat(1000);
/** The same of two bytes a sign: V8 compiles apart for these. */
const LONG_AND_WIDE = `${LONG}—`;

const HAS_CLASS = /\\p\{/;

/**
 * A regular expression that is made when a text is first held against it: of two hundred, a start reads none, and a posting not all.
 * One with classes of Unicode is made twice: for texts without letters beyond Latin-1, as most are, these classes are short.
 */
export class Expression {
  readonly source: string;
  readonly flags: string;
  readonly #hasClass: boolean;
  #narrow: RegExp | null = null;
  #whole: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.#hasClass = HAS_CLASS.test(source);
  }

  /** The pattern to hold against a text. */
  for(text: string): RegExp {
    if (!this.#hasClass) {
      this.#narrow ??= compiled(this.source, this.flags, LONG);
      return this.#narrow;
    }
    if (hasOtherLetters(text)) {
      this.#whole ??= compiled(this.source, this.flags, LONG_AND_WIDE);
      return this.#whole;
    }
    this.#narrow ??= compiled(inLatin(this.source, this.flags), this.flags, LONG);
    return this.#narrow;
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }

  [Symbol.search](text: string): number {
    return text.search(this.for(text));
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.for(text));
  }

  [Symbol.replace](text: string, by: string | ((found: string) => string)): string {
    return text.replace(this.for(text), by as string);
  }
}

/**
 * A pattern that skips the interpreter. V8 interprets a pattern once before it compiles it, unless the text is long; but the
 * translation for that takes as long as to compile it, and of long patterns ten times as long (60 ms and 3 of 4,000 signs).
 */
function compiled(source: string, flags: string, long: string): RegExp {
  const pattern = new RegExp(source, flags);
  pattern.exec(long);
  pattern.lastIndex = 0;
  return pattern;
}
