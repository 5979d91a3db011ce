import { mayEndBehind, orderKey, orderKeyOfName } from './letters.ts';

/**
 * All names in the order of their keys, as the package carries it: in numbers of 16 bits (`columnOf`) the row that each stands in,
 * and for each beginning (`beginningOf`) where the keys that have it or a later one start; then, in bytes, the place of each in its
 * row. Of names of a row with one key, only one is in it, unless they are parted elsewhere.
 */
export type PackedOrder = Uint8Array;

/** So many signs a letter may be: none, a digit, a letter of ASCII, another. */
const LETTERS = 1 + 10 + 26 + 1;
const BEYOND = LETTERS - 1;
export const BEGINNINGS = LETTERS * LETTERS + 1;

/** The number of the first two letters of a key, or of the first beyond ASCII. A key with a lower one comes before. */
export function beginningOf(key: string): number {
  const first = letterOf(key, 0);
  return LETTERS * first + (first === BEYOND ? 0 : letterOf(key, 1));
}

function letterOf(key: string, at: number): number {
  const code = key.charCodeAt(at);
  if (code <= 57) return code - 47;
  return code <= 122 ? code - 86 : code > 122 ? BEYOND : 0;
}

/** The names that are sorted, each by its row and its place there. */
interface Names {
  nameAt: (row: number, place: number) => string;
}

/**
 * Which rows (a skill each) have a name of some letters, or one that begins with them. It was sorted when the extension was
 * built, and is searched by halves as it is: only the names on the way there are read.
 */
export class NameOrder {
  readonly #rows: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #places: Uint8Array;
  readonly #names: Names;
  /** The keys of names that were looked at. */
  readonly #keys: (string | undefined)[];

  constructor({ buffer, length }: PackedOrder, names: Names) {
    const size = (length - 2 * BEGINNINGS) / 3;
    this.#rows = new Uint16Array(buffer, 0, size);
    this.#starts = new Uint16Array(buffer, 2 * size, BEGINNINGS);
    this.#places = new Uint8Array(buffer, 2 * (size + BEGINNINGS));
    this.#names = names;
    this.#keys = new Array(size);
  }

  /** Reports the rows that have a name of these letters. Whether there is one, or one that begins with them. */
  named(letters: string, report: (row: number) => void): boolean {
    if (letters === '') return false;
    const key = orderKey(letters);
    const first = this.#firstFrom(key);
    let at = first;
    while (this.#keyAt(at) === key) report(this.#rowAt(at++));
    return at > first || this.#keyAt(key === letters ? at : this.#firstFrom(letters)).startsWith(letters);
  }

  /** Reports the rows that have a name of which these letters are the first words, or all. */
  begun(letters: string, report: (row: number) => void): void {
    if (letters === '') return;
    for (let at = this.#firstFrom(letters); this.#keyAt(at).startsWith(letters); at++) {
      if (mayEndBehind(this.#nameAt(at), letters.length)) report(this.#rowAt(at));
    }
  }

  /** The place in the order of the first name whose key is not before this one. */
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

  /** Empty behind the last. */
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
