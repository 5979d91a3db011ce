import { appendTo } from '../append-to.ts';
import { stem } from '../text/stem.ts';
import { fold, type Token } from '../text/tokens.ts';
import { Notes, type Word } from '../text/words.ts';
import { Elements, partsOfPattern, wordsOf } from './pattern.ts';
import { follow, mayFollow } from './pattern-match.ts';

interface Pattern<Value> {
  /** Source of the pattern, and the index of its first word. */
  pattern: string;
  from: number;
  /** Words from that one on; null until a text first contains it. Most never do. */
  elements: Elements | null;
  value: Value;
}

/** Patterns that begin with a word, cached by the following word: texts repeat the same pairs. */
interface Starts<Value> {
  /** Number of patterns at lookup time, to detect later additions. */
  size: number;
  patterns: readonly Pattern<Value>[];
  left: Map<string, readonly Pattern<Value>[]>;
  second: Second<Value> | null;
}

/**
 * Index of all patterns by first word. Thousands of patterns begin with many words each. So a word is stemmed
 * only once a text has a word with the same first two letters, which no inflection changes.
 */
export class PatternIndex<Value> {
  /** Unprocessed words by first letters, each followed by its pattern. */
  readonly #unread = new Map<string, (string | Pattern<Value>)[]>();
  readonly #byWord = new Map<string, Pattern<Value>[]>();
  readonly #byStem = new Map<string, Pattern<Value>[]>();
  /** Patterns that begin with a word prefix, by its first two letters. */
  readonly #byBeginning = new Map<string, { beginning: string; begun: Pattern<Value> }[]>();
  /** Patterns that begin with any word. */
  readonly #anywhere: Pattern<Value>[] = [];
  /** Cached patterns for a word of a text. */
  readonly #starts = new Notes(
    (word): Starts<Value> => ({
      size: this.#size,
      patterns: this.#patternsOf(word),
      left: new Map(),
      second: null,
    }),
  );
  /** Number of patterns. */
  #size = 0;

  add(pattern: string, value: Value): void {
    this.#size++;
    const end = pattern.search(/[\s-]/);
    const first = end < 0 ? pattern : pattern.slice(0, end);
    this.#begin(first, { pattern, from: 0, elements: null, value });
    if (first.endsWith('?')) this.#addLater(pattern, value);
  }

  /** Adds the pattern under its other possible first words: leading optional ones and the first required one. */
  #addLater(pattern: string, value: Value): void {
    const parts = partsOfPattern(pattern);
    for (let from = 1; from < parts.length; from++) {
      const part = parts[from] as string;
      this.#begin(part, { pattern, from, elements: null, value });
      if (!part.endsWith('?')) return;
    }
  }

  #begin(part: string, begun: Pattern<Value>): void {
    if (part === '*') this.#anywhere.push(begun);
    else
      for (const word of wordsOf(part)) {
        const from = word.startsWith('=') ? 1 : 0;
        const letters = word.slice(from, from + 2).toLowerCase();
        const unread = this.#unread.get(letters);
        if (unread) unread.push(word, begun);
        else this.#unread.set(letters, [word, begun]);
      }
  }

  #read(letters: string): void {
    const unread = this.#unread.get(letters);
    if (!unread) return;
    this.#unread.delete(letters);
    for (let at = 0; at < unread.length; at += 2) {
      const word = unread[at] as string;
      const begun = unread[at + 1] as Pattern<Value>;
      if (word.endsWith('~'))
        appendTo(this.#byBeginning, letters, { beginning: fold(word.slice(0, -1)), begun });
      else if (word.startsWith('=')) appendTo(this.#byWord, fold(word.slice(1)), begun);
      else appendTo(this.#byStem, stem(fold(word)), begun);
    }
  }

  /** Reports all patterns that match at token `at`, with the indexes of their words; words of gaps are left out. */
  find(tokens: readonly Token[], at: number, report: (value: Value, own: number[]) => void): void {
    const { entry } = tokens[at] as Token;
    let starts = entry.noted(this.#starts);
    if (starts.size < this.#size) starts = entry.notedAnew(this.#starts);
    if (starts.patterns.length === 0) return;
    for (const pattern of leftBy(tokens[at + 1], starts)) {
      const own = follow(elementsOf(pattern), 1, tokens, at + 1);
      if (own) report(pattern.value, [at, ...own]);
    }
  }

  #patternsOf({ text: word, stem: stemmed, isSign }: Word): Pattern<Value>[] {
    const letters = word.slice(0, 2);
    this.#read(letters);
    const beginnings = this.#byBeginning.get(letters) ?? [];
    return [
      ...(isSign ? [] : this.#anywhere),
      ...(this.#byWord.get(word) ?? []),
      ...(this.#byStem.get(stemmed) ?? []),
      ...beginnings.filter(({ beginning }) => word.startsWith(beginning)).map(({ begun }) => begun),
    ];
  }
}

/** Maximum number of cached word pairs. */
const MOST_PAIRS = 500;
/** Number of patterns from which an index by second word pays off, once the word has recurred. */
const MANY = 8;

/** Returns the patterns that may match when this word follows. */
function leftBy<Value>(next: Token | undefined, starts: Starts<Value>): readonly Pattern<Value>[] {
  const { patterns, left } = starts;
  const word = next?.word ?? '';
  let some = left.get(word);
  if (some) return some;
  if (patterns.length > MANY && left.size > MANY) starts.second ??= bySecondWord(patterns);
  const tried = starts.second && next ? among(starts.second, next.entry) : patterns;
  some = tried.filter((pattern) => mayFollow(elementsOf(pattern), 1, next));
  if (left.size > MOST_PAIRS) left.clear();
  left.set(word, some.length > 0 ? some : NONE);
  return some;
}
const NONE: readonly never[] = [];

/** Patterns by second word, each with its index; `open`: those that accept many second words. */
interface Second<Value> {
  patterns: readonly Pattern<Value>[];
  byWord: Map<string, number[]>;
  byStem: Map<string, number[]>;
  open: number[];
}

function bySecondWord<Value>(patterns: readonly Pattern<Value>[]): Second<Value> {
  const second: Second<Value> = { patterns, byWord: new Map(), byStem: new Map(), open: [] };
  patterns.forEach((pattern, n) => {
    const element = elementsOf(pattern).at(1);
    if (!element || element.gap || element.any || element.optional || element.beginnings.length > 0) {
      second.open.push(n);
      return;
    }
    for (const word of element.words) appendTo(second.byWord, word, n);
    for (const stemmed of element.stems) appendTo(second.byStem, stemmed, n);
  });
  return second;
}

/** Returns the patterns that accept a second word, in order. */
function among<Value>(
  { patterns, byWord, byStem, open }: Second<Value>,
  { text, stem: stemmed }: Word,
): Pattern<Value>[] {
  const named = [...(byWord.get(text) ?? []), ...(byStem.get(stemmed) ?? [])];
  const numbers = named.length > 0 ? [...new Set([...open, ...named])].sort((a, b) => a - b) : open;
  return numbers.map((n) => patterns[n] as Pattern<Value>);
}

function elementsOf(pattern: Pattern<unknown>): Elements {
  pattern.elements ??= new Elements(pattern.pattern, pattern.from);
  return pattern.elements;
}
