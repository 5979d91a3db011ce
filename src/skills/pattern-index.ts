import type { Element } from './pattern.ts';
import { stem } from './stem.ts';
import { GAP, type Token } from './tokens.ts';

/** The most words that a gap of a pattern passes over. */
const MOST_SKIPPED = 3;

interface Pattern<Value> {
  elements: readonly Element[];
  value: Value;
}

/** All patterns, by the word they begin with. */
export class PatternIndex<Value> {
  readonly #byWord = new Map<string, Pattern<Value>[]>();
  readonly #byStem = new Map<string, Pattern<Value>[]>();

  add(elements: readonly Element[], value: Value): void {
    const pattern = { elements, value };
    // A pattern may begin with any of its leading optional words, or with the first that is not.
    for (let n = 0; n < elements.length; n++) {
      const { words, stems, optional } = elements[n] as Element;
      const rest = { ...pattern, elements: elements.slice(n) };
      for (const word of words) push(this.#byWord, word, rest);
      for (const own of stems) push(this.#byStem, own, rest);
      if (!optional) return;
    }
  }

  /** Reports all patterns that match from token `at` on, each with the numbers of its words; none of a gap's. */
  find(tokens: readonly Token[], at: number, report: (value: Value, own: number[]) => void): void {
    const { word } = tokens[at] as Token;
    for (const patterns of [this.#byWord.get(word), this.#byStem.get(stem(word))]) {
      for (const { elements, value } of patterns ?? []) {
        const own = follow(elements, 1, tokens, at + 1);
        if (own) report(value, [at, ...own]);
      }
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
  const token = tokens[at];
  if (element.gap) return skip(elements, from + 1, tokens, at);
  if (token && token.gap <= GAP.space && takes(element, token)) {
    const rest = follow(elements, from + 1, tokens, at + 1);
    if (rest) return [at, ...rest];
  }
  return element.optional ? follow(elements, from + 1, tokens, at) : null;
}

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
  }
  return null;
}

function takes({ words, stems }: Element, { word }: Token): boolean {
  return words.has(word) || (stems.size > 0 && stems.has(stem(word)));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
