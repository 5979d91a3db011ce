/** A text in which hardly a pattern looks beyond a letter, so long that no engine interprets for it. */
const LONG = '_'.repeat(1000);

/**
 * A regular expression that is made when a text is first held against it: of two hundred, a start reads none, and a posting not all.
 * It skips the interpreter. V8 interprets a pattern once before it compiles it, unless the text is long; but the translation for
 * that takes as long as to compile it, and of long patterns ten times as long (60 ms and 3 of 4,000 signs).
 */
export class Expression {
  readonly source: string;
  readonly flags: string;
  #pattern: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  get pattern(): RegExp {
    this.#pattern ??= this.#compiled();
    return this.#pattern;
  }

  #compiled(): RegExp {
    const pattern = new RegExp(this.source, this.flags);
    pattern.exec(LONG);
    pattern.lastIndex = 0;
    return pattern;
  }

  test(text: string): boolean {
    return this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.pattern.exec(text);
  }

  [Symbol.search](text: string): number {
    return text.search(this.pattern);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.pattern);
  }

  [Symbol.replace](text: string, by: string | ((found: string) => string)): string {
    return text.replace(this.pattern, by as string);
  }
}
