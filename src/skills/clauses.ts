import type { Span } from './sentences.ts';

/** Where one thought ends and the next begins within a sentence. */
const BREAK =
  /;|\s[–—-]\s|,?\s(?:but(?!\s(?:it\s)?(?:is\s|are\s)?not\s(?:required|mandatory|necessary|needed|essential|a\s))|however|although|though|whereas|while|yet)\s|(?<!\b(?:etc|e\.?\s?g|i\.?\s?e|vs))\.\s/giu;

/** The clause of a sentence in which a place stands, and the parentheses around it, if any. */
export interface Clause extends Span {
  /** The text of the clause with each other parenthesis blanked, so that offsets stay true. */
  text: string;
}

/**
 * The clauses that bear on a place, the narrowest first: the parenthesis it stands in, then the clause around that.
 * What stands in another parenthesis says nothing about it.
 */
export function clausesAt(sentence: string, at: number): Clause[] {
  const parens = parenthesesOf(sentence);
  const inner = parens.filter(({ start, end }) => start < at && at < end).at(-1);
  const outer = clauseOf(blank(sentence, parens, at), at);
  if (!inner) return [outer];
  const text = `${' '.repeat(inner.start + 1)}${sentence.slice(inner.start + 1, inner.end - 1)}`;
  return [{ start: inner.start + 1, end: inner.end - 1, text }, outer];
}

function clauseOf(sentence: string, at: number): Clause {
  let start = 0;
  let end = sentence.length;
  for (const { index, 0: sign } of sentence.matchAll(BREAK)) {
    if (index + sign.length <= at) start = index + sign.length;
    else if (index >= at) {
      end = index;
      break;
    }
  }
  return { start, end, text: `${' '.repeat(start)}${sentence.slice(start, end)}` };
}

/** "Docker (preferred)": a parenthesis that speaks of what stands before it, and names nothing of its own. */
const REMARK =
  /^[([]\s?(?:strongly |highly |very )?(?:preferred|required|mandatory|desired|desirable|optional|a plus|an? advantage|nice[- ]to[- ]have|bonus|not required|must[- ]have|a must)\s?[)\]]$/iu;

/** The parentheses of a sentence, round and square, the inner ones before those around them. */
export function parenthesesOf(sentence: string): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] === '(' || sentence[i] === '[') open.push(i);
    else if (sentence[i] === ')' || sentence[i] === ']') {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: i + 1 });
    }
  }
  return found;
}

/** Blanks the parentheses that the place is not in. */
function blank(sentence: string, parens: readonly Span[], at: number): string {
  let text = sentence;
  for (const { start, end } of parens) {
    if ((start < at && at < end) || REMARK.test(sentence.slice(start, end))) continue;
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  }
  return text;
}
