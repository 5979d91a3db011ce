import SIGNS from '#data/signs/clauses.json' with { type: 'json' };
import { findAll } from './find-all.ts';
import { JUDGES_ALONE, REMARK, TAKES_BACK } from './judgements.ts';
import { signsOf } from './signs.ts';
import type { Span } from './spans.ts';

const { BREAK } = signsOf(SIGNS, { 'judges-alone': JUDGES_ALONE, 'takes-back': TAKES_BACK });

/** The clause of a sentence around a place, and the parentheses around it, if any. */
export interface Clause extends Span {
  /** Text of the clause with other parentheses blanked, so offsets stay valid. */
  text: string;
}

/**
 * Returns the clauses relevant to a place, narrowest first: its parenthesis, then the clause around that. Other
 * parentheses do not matter.
 */
export function clausesOf(sentence: string): (at: number) => Clause[] {
  const parens = parenthesesOf(sentence);
  const outside = clausesIn(blank(sentence, parens));
  return (at) => {
    const around = parens.filter(({ start, end }) => start < at && at < end);
    const clause = outside.find(({ end }) => at < end);
    const [inner, outer = inner] = [around[0], around.at(-1)];
    if (!clause || !inner || !outer) return clause ? [clause] : [];
    const own = { start: inner.start + 1, end: inner.end - 1 };
    return [
      { ...own, text: `${' '.repeat(own.start)}${sentence.slice(own.start, own.end)}` },
      { ...clause, text: restored(clause.text, sentence, outer) },
    ];
  };
}

/** Restores one parenthesis in a clause's text. */
function restored(text: string, sentence: string, { start, end }: Span): string {
  return `${text.slice(0, start)}${sentence.slice(start, end)}${text.slice(end)}`;
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

/** Returns the round and square parentheses of a sentence, inner ones first. */
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

/** Blanks all parentheses except remarks, which refer to what precedes them. */
function blank(sentence: string, parens: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of [...parens].sort((a, b) => a.start - b.start)) {
    if (start < from || REMARK.test(sentence.slice(start, end))) continue;
    pieces.push(sentence.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...pieces, sentence.slice(from)].join('');
}
