import { stem } from './stem.ts';

const SIGN = /^[^\p{L}\p{N}§.*]|^\.$/u;

/**
 * A distinct word, one object for all its occurrences. Indexes attach lookup results to it, so later occurrences
 * cost no search.
 */
export class Word {
  /** Folded by `fold` in tokens.ts. */
  readonly text: string;
  readonly #notes: unknown[] = [];
  #stem: string | null = null;
  #isSign: boolean | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether it is a punctuation mark of its own, which no gap of a pattern crosses. */
  get isSign(): boolean {
    this.#isSign ??= SIGN.test(this.text);
    return this.#isSign;
  }

  get stem(): string {
    this.#stem ??= stem(this.text);
    return this.#stem;
  }

  /** Returns this word's note, computed once by `find`. */
  noted<Note>(notes: Notes<Note>): Note {
    const note = this.#notes[notes.number] as Note | undefined;
    return note === undefined ? this.notedAnew(notes) : note;
  }

  notedAnew<Note>(notes: Notes<Note>): Note {
    const found = notes.find(this);
    this.#notes[notes.number] = found;
    return found;
  }
}

let kinds = 0;

/** One index's notes on words. They are lost with the word and computed again. */
export class Notes<Note> {
  readonly number = kinds++;
  readonly find: (word: Word) => Note;

  constructor(find: (word: Word) => Note) {
    this.find = find;
  }
}

/** Maximum number of cached words: names and numbers in postings are unbounded. */
const MOST_WORDS = 20_000;

const words = new Map<string, Word>();

/** Clears all words with their notes; call it when new indexes replace old ones. */
export const forgetWords = (): void => words.clear();

/** Returns the word with this folded spelling. */
export function wordOf(folded: string): Word {
  let word = words.get(folded);
  if (!word) {
    if (words.size >= MOST_WORDS) words.clear();
    word = new Word(folded);
    words.set(folded, word);
  }
  return word;
}
