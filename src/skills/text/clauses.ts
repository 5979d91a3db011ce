import SIGNS from '#data/signs/clauses.json' with { type: 'json' };
import { findAll } from './find-all.ts';
import { JUDGES_ALONE, REMARK, TAKES_BACK } from './judgements.ts';
import { signsOf } from './signs.ts';
import type { Span } from './spans.ts';

const { BREAK } = signsOf(SIGNS, { 'judges-alone': JUDGES_ALONE, 'takes-back': TAKES_BACK });

/** The clause of a sentence in which a place stands, and the parentheses around it, if any. */
export interface Clause extends Span {
  /** The text of the clause with each other parenthesis blanked, so that offsets stay true. */
  text: string;
}

/**
 * The clauses that bear on a place, the narrowest first: the parenthesis it stands in, then the clause around that.
 * What stands in another parenthesis says nothing about it.
 */
export function clausesOf(sentence: string): (at: number) => Clause[] {
  const parens = parenthesesOf(sentence);
  const outside = parens.length === 0 ? clausesIn(sentence) : null;
  return (at) => {
    const inner = parens.filter(({ start, end }) => start < at && at < end).at(-1);
    const outer = (outside ?? clausesIn(blank(sentence, parens, at))).find(({ end }) => at < end);
    if (!inner) return outer ? [outer] : [];
    const text = `${' '.repeat(inner.start + 1)}${sentence.slice(inner.start + 1, inner.end - 1)}`;
    const own = { start: inner.start + 1, end: inner.end - 1, text };
    return outer ? [own, outer] : [own];
  };
}

function clausesIn(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const cut = (end: number) =>
    clauses.push({ start, end, text: `${' '.repeat(start)}${sentence.slice(start, end)}` });
  for (const { index, 0: sign } of findAll(BREAK, sentence)) {
    cut(index);
    start = index + sign.length;
  }
  cut(sentence.length);
  return clauses;
}

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
