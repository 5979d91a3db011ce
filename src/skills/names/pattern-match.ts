import { GAP, type Token } from '../text/tokens.ts';
import type { Element, Elements } from './pattern.ts';

/** Maximum words that a pattern's gap skips. */
const MOST_SKIPPED = 3;

/** Whether elements from `from` on may match at a word, regardless of its neighbours. */
export function mayFollow(elements: Elements, from: number, token: Token | undefined): boolean {
  const element = elements.at(from);
  if (!element) return true;
  if (token && (element.gap || takes(element, token))) return true;
  return element.optional && mayFollow(elements, from + 1, token);
}

/** Returns the indexes of words that elements from `from` on match, beginning at token `at`, or null. */
export function follow(
  elements: Elements,
  from: number,
  tokens: readonly Token[],
  at: number,
): number[] | null {
  const element = elements.at(from);
  if (!element) return [];
  if (element.gap) return skip(elements, from + 1, tokens, at);
  const token = tokens[at];
  if (token && token.gap <= (element.listed ? GAP.comma : GAP.space) && takes(element, token)) {
    const rest = follow(elements, from + 1, tokens, at + 1);
    if (rest) return [at, ...rest];
  }
  return element.optional ? follow(elements, from + 1, tokens, at) : null;
}

/** Skips up to {@link MOST_SKIPPED} words of one run, without a comma or another stop. */
function skip(elements: Elements, from: number, tokens: readonly Token[], at: number): number[] | null {
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
    const token = tokens[at + skipped];
    if (!token || token.gap >= GAP.comma) return null;
    const own = follow(elements, from, tokens, at + skipped);
    if (own) return own;
    if (token.entry.isSign) return null;
  }
  return null;
}

function takes({ words, stems, beginnings, any }: Element, { word, entry }: Token): boolean {
  if (any) return !entry.isSign;
  if (words.has(word) || (stems.size > 0 && stems.has(entry.stem))) return true;
  return beginnings.length > 0 && beginnings.some((beginning) => word.startsWith(beginning));
}
