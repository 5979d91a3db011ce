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

/** A clause's text with one of its parentheses as the sentence has it. */
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

/** Blanks all parentheses but remarks, which speak of what stands before them. */
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
