import { appendTo } from './append-to.ts';
import { humpsOf, spellingsOf } from './pattern.ts';
import { GAP, type Token } from './tokens.ts';

type Report<Value> = (value: Value, own: number[], plural: boolean) => void;

/** Names of nothing but plain words, and how they are joined into one. */
const PLAIN = /^[a-z0-9]+(?:[ .-][a-z0-9]+)*$/i;
const SEPARATOR = /[ .-]/;
const SEPARATORS = /[ .-]/g;

/**
 * All names, by their words: "spring boot", "ci/cd". A name is looked up word by word, for as long as what was
 * read so far begins any name. A text has few of the words that names begin with, so a name is not taken apart
 * before the first of its words is met.
 */
export class NameIndex<Value extends { name: string }> {
  /** Names still to be taken apart, by their first word. */
  readonly #closed = new Map<string, Value[]>();
  /** Most names are of one skill: a list for each would double what the tables hold. */
  readonly #values = new Map<string, Value | Value[]>();
  readonly #beginnings = new Set<string>();

  add(value: Value): void {
    if (PLAIN.test(value.name)) this.#addPlain(value);
    else for (const words of spellingsOf(value.name)) this.#addWords(words, value);
  }

  /** Adds what a name's capitals hold together, if any: "Power Shell" of "PowerShell". */
  addHumps(value: Value): void {
    const humps = humpsOf(value.name);
    if (humps) this.#addWords(humps, value);
  }

  #addPlain(value: Value): void {
    const name = value.name.toLowerCase();
    const end = name.search(SEPARATOR);
    if (end < 0) {
      this.#put(name, value);
      return;
    }
    appendTo(this.#closed, name.slice(0, end), value);
    this.#put(name.replace(SEPARATORS, ''), value);
  }

  /** Adds a name as its words, each but the first with the sign that must stand before it: " boot", "/cd". */
  #addWords(words: readonly string[], value: Value): void {
    let name = '';
    for (const word of words) {
      if (name) this.#beginnings.add(name);
      name += word;
    }
    this.#put(name, value);
  }

  #put(name: string, value: Value): void {
    const known = this.#values.get(name);
    if (known === undefined) this.#values.set(name, value);
    else if (Array.isArray(known)) known.push(value);
    else this.#values.set(name, [known, value]);
  }

  #named(name: string): readonly Value[] {
    const known = this.#values.get(name);
    if (known === undefined) return NO_VALUES;
    return Array.isArray(known) ? known : [known];
  }

  /** Takes the names apart that begin with a word. */
  #open(first: string): void {
    for (const value of this.#closed.get(first) ?? [])
      this.#addWords(spellingsOf(value.name)[0] ?? [], value);
    this.#closed.delete(first);
  }

  /** Whether a folded word, or the word without its version or plural s, begins any name. */
  knows(word: string): boolean {
    return this.#begins(word) || bareForms(word).some((bare) => this.#begins(bare));
  }

  #begins(word: string): boolean {
    return this.#values.has(word) || this.#beginnings.has(word) || this.#closed.has(word);
  }

  /** Reports all names that begin at token `at`, each with the numbers of its words, and whether it is in the plural. */
  find(tokens: readonly Token[], at: number, report: Report<Value>): void {
    const first = (tokens[at] as Token).word;
    if (!this.knows(first)) return;
    this.#open(first);
    this.#report('', first, [at], report);
    const own = [at];
    let read = this.#beginnings.has(first) ? [first] : [];
    for (let n = at + 1; n < tokens.length && read.length > 0; n++) {
      const { word, gap } = tokens[n] as Token;
      own.push(n);
      const next: string[] = [];
      for (const sign of signsFor(gap)) {
        for (const name of read) {
          this.#report(name + sign, word, own, report);
          if (this.#beginnings.has(name + sign + word)) next.push(name + sign + word);
        }
      }
      read = next;
    }
  }

  #report(before: string, word: string, own: readonly number[], report: Report<Value>): void {
    const exact = this.#named(before + word);
    for (const value of exact) report(value, [...own], false);
    // "ADFS" is a name of its own before it is the plural of ADF.
    for (const bare of exact.length > 0 ? [] : bareForms(word)) {
      const plural = word === `${bare}s`;
      for (const value of this.#named(before + bare)) report(value, [...own], plural);
    }
  }
}

const NO_VALUES: never[] = [];
const SPACED = [' ', '/'];
const SLASHED = ['/'];
const APART: string[] = [];

/** What a name may hold where the text has this gap: "CI CD" and "CI-CD" are CI/CD too. */
function signsFor(gap: Token['gap']): readonly string[] {
  if (gap <= GAP.space) return SPACED;
  return gap === GAP.slash ? SLASHED : APART;
}

/** The word without what may follow a name: a version, a plural s. */
function bareForms(word: string): string[] {
  const last = word.charCodeAt(word.length - 1);
  const digit = last >= 48 && last <= 57;
  if (!digit && last !== 115) return APART;
  if (digit) {
    const bare = word.replace(/^(\p{L}{2,}[+#]*)\d+$/u, '$1');
    return bare === word ? APART : [bare];
  }
  return word.length > 3 && !word.endsWith('ss') ? [word.slice(0, -1)] : APART;
}
