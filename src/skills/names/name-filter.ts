import { addKeysOf } from './name-keys.ts';

/** The number of heads, a power of two. */
const HEADS = 1 << 16;

/**
 * Which skills may have a name of some letters, or one that begins with them: a table of numbers in place of objects, made
 * in a few ms of all forty thousand names. It leaves out none, and may give more, as it knows of letters only by a number.
 */
export class NameFilter {
  /** By the lowest bits of a key, the last entry for it, and by an entry the one before it; 0 is none. */
  readonly #heads = new Int32Array(HEADS);
  #before = new Int32Array(1 << 10);
  #keys = new Int32Array(1 << 10);
  #skills = new Int32Array(1 << 10);
  #size = 1;

  /** Adds the names that stand in a text between two offsets, apart by semicolons or tabs. */
  readonly addNames = (text: string, from: number, to: number, skill: number): void => {
    addKeysOf(text, from, to, (letters, isWhole) => this.#add(isWhole ? letters : begun(letters), skill));
  };

  #add(key: number, skill: number): void {
    const head = headOf(key);
    const before = this.#heads[head] as number;
    if (before > 0 && this.#keys[before] === key && this.#skills[before] === skill) return;
    if (this.#size === this.#keys.length) this.#grow();
    const at = this.#size++;
    this.#before[at] = before;
    this.#keys[at] = key;
    this.#skills[at] = skill;
    this.#heads[head] = at;
  }

  #grow(): void {
    const grown = (full: Int32Array) => {
      const more = new Int32Array(2 * full.length);
      more.set(full);
      return more;
    };
    this.#before = grown(this.#before);
    this.#keys = grown(this.#keys);
    this.#skills = grown(this.#skills);
  }

  /** Whether there may be a name of these letters, and whether one that goes on behind them. */
  isName = (letters: number): boolean => this.#lastOf(letters) > 0;
  goesOn = (letters: number): boolean => this.#lastOf(begun(letters)) > 0;

  /** Reports the skills that may have a name of these letters. */
  named = (letters: number, report: (skill: number) => void): void => this.#each(letters, report);
  /** Reports the skills that may have a name that goes on behind these letters. */
  goingOn = (letters: number, report: (skill: number) => void): void => this.#each(begun(letters), report);

  #lastOf(key: number): number {
    let at = this.#heads[headOf(key)] as number;
    while (at > 0 && this.#keys[at] !== key) at = this.#before[at] as number;
    return at;
  }

  #each(key: number, report: (skill: number) => void): void {
    for (let at = this.#lastOf(key); at > 0; at = this.#before[at] as number) {
      if (this.#keys[at] === key) report(this.#skills[at] as number);
    }
  }
}

/** The key of letters that a name goes on behind; that of a whole name are its letters. */
const begun = (letters: number): number => ~Math.imul(letters, 0x9e3779b1);

const headOf = (key: number): number => (key ^ (key >>> 16)) & (HEADS - 1);
