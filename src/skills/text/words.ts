import { stem } from './stem.ts';

const SIGN = /^[^\p{L}\p{N}§.*]|^\.$/u;

/**
 * A word of the language, however often a text has it: one object for all its places. What an index looked up for it
 * is noted on it, so that a text's next places cost no search.
 */
export class Word {
  /** Folded, as `fold` in tokens.ts does. */
  readonly text: string;
  readonly #notes: unknown[] = [];
  #stem: string | null = null;
  #isSign: boolean | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether it is a sign that stands for itself: no gap of a pattern goes over it. */
  get isSign(): boolean {
    this.#isSign ??= SIGN.test(this.text);
    return this.#isSign;
  }

  get stem(): string {
    this.#stem ??= stem(this.text);
    return this.#stem;
  }

  /** What `notes` keeps of this word: found once by `find`. */
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

/** One kind of note on words: what an index knows of each. It is lost with the word, and found anew. */
export class Notes<Note> {
  readonly number = kinds++;
  readonly find: (word: Word) => Note;

  constructor(find: (word: Word) => Note) {
    this.find = find;
  }
}

/** Postings bring names and numbers without end; the words of the language are few. */
const MOST_WORDS = 20_000;

const words = new Map<string, Word>();

/** Forgets all words, with what indexes noted on them: to be called when new indexes take the place of old ones. */
export const forgetWords = (): void => words.clear();

/** The word that is spelled so, in lower case and without special signs. */
export function wordOf(folded: string): Word {
  let word = words.get(folded);
  if (!word) {
    if (words.size >= MOST_WORDS) words.clear();
    word = new Word(folded);
    words.set(folded, word);
  }
  return word;
}
