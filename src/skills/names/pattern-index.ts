import { appendTo } from '../append-to.ts';
import { fold, GAP, type Token } from '../text/tokens.ts';
import { type Element, elementOf, partsOfPattern, wordsOf } from './pattern.ts';
import { stem } from './stem.ts';

/** The most words that a gap of a pattern passes over. */
const MOST_SKIPPED = 3;

interface Pattern<Value> {
  /** The pattern as it is written, and the number of the word that it begins with. */
  pattern: string;
  from: number;
  /** Its words from that one on; null until a text first has the word that it begins with. Most never do. */
  elements: readonly Element[] | null;
  value: Value;
}

/**
 * All patterns, by the word they begin with. There are thousands, which begin with many words each: such a word is not
 * reduced to its stem before a text has a word with the same two letters, which no inflection changes.
 */
export class PatternIndex<Value> {
  /** Words still to be read, each before the pattern that it begins, by their letters. */
  readonly #unread = new Map<string, (string | Pattern<Value>)[]>();
  readonly #byWord = new Map<string, Pattern<Value>[]>();
  readonly #byStem = new Map<string, Pattern<Value>[]>();
  /** Those that begin with the beginning of a word, by its first two letters. */
  readonly #byBeginning = new Map<string, { beginning: string; begun: Pattern<Value> }[]>();
  /** Those that begin with any word. */
  readonly #anywhere: Pattern<Value>[] = [];

  add(pattern: string, value: Value): void {
    const end = pattern.search(/[\s-]/);
    const first = end < 0 ? pattern : pattern.slice(0, end);
    this.#begin(first, { pattern, from: 0, elements: null, value });
    if (first.endsWith('?')) this.#addLater(pattern, value);
  }

  /** A pattern may begin with any of its leading optional words, or with the first that is not. */
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

  /** Reports all patterns that match from token `at` on, each with the numbers of its words; none of a gap's. */
  find(tokens: readonly Token[], at: number, report: (value: Value, own: number[]) => void): void {
    const { word } = tokens[at] as Token;
    this.#read(word.slice(0, 2));
    if (!SIGN.test(word)) this.#match(this.#anywhere, tokens, at, report);
    this.#match(this.#byWord.get(word), tokens, at, report);
    this.#match(this.#byStem.get(stem(word)), tokens, at, report);
    const beginnings = this.#byBeginning.get(word.slice(0, 2));
    for (const { beginning, begun } of beginnings ?? []) {
      if (word.startsWith(beginning)) this.#match([begun], tokens, at, report);
    }
  }

  #match(
    patterns: readonly Pattern<Value>[] | undefined,
    tokens: readonly Token[],
    at: number,
    report: (value: Value, own: number[]) => void,
  ): void {
    for (const pattern of patterns ?? []) {
      pattern.elements ??= partsOfPattern(pattern.pattern).slice(pattern.from).map(elementOf);
      const own = follow(pattern.elements, 1, tokens, at + 1);
      if (own) report(pattern.value, [at, ...own]);
    }
  }
}

/** The numbers of the words that elements `from` on take, beginning at token `at`; null where they do not match. */
function follow(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): number[] | null {
  const element = elements[from];
  if (!element) return [];
  if (element.gap) return skip(elements, from + 1, tokens, at);
  const token = tokens[at];
  if (token && token.gap <= (element.listed ? GAP.comma : GAP.space) && takes(element, token)) {
    const rest = follow(elements, from + 1, tokens, at + 1);
    if (rest) return [at, ...rest];
  }
  return element.optional ? follow(elements, from + 1, tokens, at) : null;
}

/** A sign that is a word of its own: no gap goes over it. */
const SIGN = /^[^\p{L}\p{N}§.*]|^\.$/u;

/** Passes over up to {@link MOST_SKIPPED} words of one run, without a comma or any other stop. */
function skip(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): number[] | null {
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
    const token = tokens[at + skipped];
    if (!token || token.gap >= GAP.comma) return null;
    const own = follow(elements, from, tokens, at + skipped);
    if (own) return own;
    if (SIGN.test(token.word)) return null;
  }
  return null;
}

function takes({ words, stems, beginnings, any }: Element, { word }: Token): boolean {
  if (any) return !SIGN.test(word);
  if (words.has(word) || (stems.size > 0 && stems.has(stem(word)))) return true;
  return beginnings.length > 0 && beginnings.some((beginning) => word.startsWith(beginning));
}
