import { compiledNow } from './compiled-now.ts';

/** A regular expression that is made when a text is first held against it: of two hundred, a start reads none, and a posting not all. */
export class Expression {
  readonly source: string;
  readonly flags: string;
  #pattern: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  get pattern(): RegExp {
    this.#pattern ??= compiledNow(this.source, this.flags);
    return this.#pattern;
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
