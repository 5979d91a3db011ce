import { appendTo } from './append-to.ts';
import { GAP, type Token } from './tokens.ts';

/**
 * All names, by their words: "spring boot", "ci/cd". A name is looked up word by word, for as long as what was
 * read so far begins any name. Two flat tables of strings load faster, and in less memory, than a trie of maps.
 */
export class NameIndex<Value> {
  readonly #values = new Map<string, Value[]>();
  readonly #beginnings = new Set<string>();
  readonly #words = new Set<string>();

  /** Adds a name as its words, each but the first with the sign that must stand before it: " boot", "/cd". */
  add(words: readonly string[], value: Value): void {
    let name = '';
    for (const word of words) {
      if (name) this.#beginnings.add(name);
      name += word;
      this.#words.add(word.startsWith(' ') || word.startsWith('/') ? word.slice(1) : word);
    }
    appendTo(this.#values, name, value);
  }

  /** Whether a folded word, or the word without its version or plural s, is part of any name. */
  knows(word: string): boolean {
    return this.#words.has(word) || bareForms(word).some((bare) => this.#words.has(bare));
  }

  /** Reports all names that begin at token `at`, each with the numbers of its words. */
  find(tokens: readonly Token[], at: number, report: (value: Value, own: number[]) => void): void {
    let read = [''];
    const own: number[] = [];
    for (let n = at; n < tokens.length && read.length > 0; n++) {
      const { word, gap } = tokens[n] as Token;
      own.push(n);
      const signs = n === at ? [''] : signsFor(gap);
      read = read.flatMap((before) => signs.map((sign) => before + sign));
      for (const before of read) this.#report(before, word, own, report);
      read = read.map((before) => before + word).filter((name) => this.#beginnings.has(name));
    }
  }

  #report(before: string, word: string, own: number[], report: (value: Value, own: number[]) => void): void {
    const exact = this.#values.get(before + word);
    for (const value of exact ?? []) report(value, [...own]);
    // "ADFS" is a name of its own before it is the plural of ADF.
    for (const bare of exact ? [] : bareForms(word)) {
      for (const value of this.#values.get(before + bare) ?? []) report(value, [...own]);
    }
  }
}

/** What a name may hold where the text has this gap: "CI CD" and "CI-CD" are CI/CD too. */
function signsFor(gap: Token['gap']): string[] {
  if (gap <= GAP.space) return [' ', '/'];
  return gap === GAP.slash ? ['/'] : [];
}

/** The word without what may follow a name: a version, a plural s. */
function bareForms(word: string): string[] {
  const forms: string[] = [];
  const bare = word.replace(/^(\p{L}{2,}[+#]*)\d+$/u, '$1');
  if (bare !== word) forms.push(bare);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  return forms;
}
