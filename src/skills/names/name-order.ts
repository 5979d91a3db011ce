import { mayEndBehind, orderKey, orderKeyOfName } from './letters.ts';

/**
 * All names sorted by key, as the package stores them. First come 16-bit numbers (`columnOf`): the row of each
 * name, then for each prefix (`beginningOf`) the index of the first key at or after it. Bytes then hold each
 * name's place in its row. Of a row's names with one key only one is stored, unless they split differently.
 */
export type PackedOrder = Uint8Array;

/** Number of classes of a key's letter: none, a digit, an ASCII letter, another. */
const LETTERS = 1 + 10 + 26 + 1;
const BEYOND = LETTERS - 1;
export const BEGINNINGS = LETTERS * LETTERS + 1;

/** Returns the number of a key's first two letters, or of a first non-ASCII letter, in sort order. */
export function beginningOf(key: string): number {
  const first = letterOf(key, 0);
  return LETTERS * first + (first === BEYOND ? 0 : letterOf(key, 1));
}

function letterOf(key: string, at: number): number {
  const code = key.charCodeAt(at);
  if (code <= 57) return code - 47;
  return code <= 122 ? code - 86 : code > 122 ? BEYOND : 0;
}

/** Access to the sorted names by row and place. */
interface Names {
  nameAt: (row: number, place: number) => string;
}

/**
 * Finds the rows (one a skill) with a name that has, or begins with, some letters. A binary search on the order
 * sorted at build time reads only the names on its way.
 */
export class NameOrder {
  readonly #rows: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #places: Uint8Array;
  readonly #names: Names;
  /** Cached keys of names. */
  readonly #keys: (string | undefined)[];

  constructor({ buffer, length }: PackedOrder, names: Names) {
    const size = (length - 2 * BEGINNINGS) / 3;
    this.#rows = new Uint16Array(buffer, 0, size);
    this.#starts = new Uint16Array(buffer, 2 * size, BEGINNINGS);
    this.#places = new Uint8Array(buffer, 2 * (size + BEGINNINGS));
    this.#names = names;
    this.#keys = new Array(size);
  }

  /** Reports rows with a name of these letters. Returns whether any name has them, or begins with them. */
  named(letters: string, report: (row: number) => void): boolean {
    if (letters === '') return false;
    const key = orderKey(letters);
    const first = this.#firstFrom(key);
    let at = first;
    while (this.#keyAt(at) === key) report(this.#rowAt(at++));
    return at > first || this.#keyAt(key === letters ? at : this.#firstFrom(letters)).startsWith(letters);
  }

  /** Reports rows with a name whose first words, or all, have these letters. */
  begun(letters: string, report: (row: number) => void): void {
    if (letters === '') return;
    for (let at = this.#firstFrom(letters); this.#keyAt(at).startsWith(letters); at++) {
      if (mayEndBehind(this.#nameAt(at), letters.length)) report(this.#rowAt(at));
    }
  }

  /** Returns the index of the first name whose key is not lower. */
  #firstFrom(key: string): number {
    const beginning = beginningOf(key);
    let from = this.#startOf(beginning);
    let to = this.#startOf(beginning + 1);
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#keyAt(middle) < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #startOf(beginning: number): number {
    return this.#starts[beginning] as number;
  }

  #rowAt(at: number): number {
    return this.#rows[at] as number;
  }

  #nameAt(at: number): string {
    return this.#names.nameAt(this.#rowAt(at), this.#places[at] as number);
  }

  /** Empty beyond the last. */
  #keyAt(at: number): string {
    if (at >= this.#rows.length) return '';
    let key = this.#keys[at];
    if (key === undefined) {
      key = orderKeyOfName(this.#nameAt(at));
      this.#keys[at] = key;
    }
    return key;
  }
}
