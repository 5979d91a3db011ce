import SIGNS from '#data/signs/sentences.json' with { type: 'json' };
import { findAll } from './find-all.ts';
import { REMARK } from './judgements.ts';
import { signsOf } from './signs.ts';
import { CoveredText, firstAfter, type Span } from './spans.ts';

const SIGN = signsOf(SIGNS);
/** Maximum length of years after a name, in characters. */
const LONGEST_YEARS = 25;

/**
 * Splits a text into sentences, also at bullets and bars that lost their line break. No cut falls inside `whole`
 * spans, so "Node.Js" and "ASP.NET Core" stay whole.
 */
export function sentencesOf(text: string, whole: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  const cover = new CoveredText(whole);
  const ends = whole.map(({ end }) => end).sort((a, b) => a - b);
  let start = 0;
  for (const match of findAll(SIGN.END, text)) {
    const at = match.index;
    const behind = at + match[0].length;
    if (!/[\n•|]/.test(match[0]) && isAbbreviation(text, at, ends)) continue;
    if (cover.endAround(at) !== null || opensRemark(text, behind)) continue;
    if (match[0].trim() === '-' && isWithinParenthesis(text, start, at)) continue;
    if (at > start) sentences.push({ start, end: at });
    start = behind;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences
    .flatMap((sentence) => cutLong(text, sentence, cover))
    .flatMap((sentence) => cutCrowded(sentence, ends, cover));
}

/** `ends`: end offsets of names, ascending. */
function isAbbreviation(text: string, at: number, ends: readonly number[]): boolean {
  if (!SIGN.ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) return false;
  const near = ends.slice(firstAfter(ends, at - LONGEST_YEARS), firstAfter(ends, at - 1));
  return !near.some((end) => SIGN.CLOSING_YEARS.test(text.slice(end, at)));
}

/** Whether a remark in parentheses refers to the sentence before it: "Java, Go. (nice to have)". */
function opensRemark(text: string, at: number): boolean {
  if (text[at] !== '(') return false;
  const [brackets] = text.slice(at, at + LONGEST_REMARK).split(/(?<=\))/);
  return REMARK.test(brackets ?? '');
}
/** In characters. */
const LONGEST_REMARK = 60;

/** Whether a dash is inside a parenthesis and ends no sentence: "(the Hadoop ecosystem - Spark, Hive)". */
function isWithinParenthesis(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - LONGEST_PARENTHESIS);
  const before = text.slice(from, at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return false;
  const close = text.slice(at, from + open + LONGEST_PARENTHESIS).indexOf(')');
  return close > 0;
}
const LONGEST_PARENTHESIS = 200;

/** Maximum length of a sentence; text without full stops would cost quadratic time. */
const LONGEST = 800;

/** Splits an overlong sentence at a comma, otherwise at a space. */
function cutLong(text: string, { start, end }: Span, cover: CoveredText): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const limit = from + LONGEST;
    const piece = text.slice(from, limit + 2);
    const comma = piece.lastIndexOf(', ');
    let at = from + (comma > LONGEST / 2 ? comma + 1 : piece.lastIndexOf(' ', LONGEST));
    if (at <= from) at = limit;
    at = cover.endAround(at) ?? at;
    pieces.push({ start: from, end: at });
    from = at;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Maximum names in one sentence. Real postings have up to 30; steps that compare names take quadratic time. */
const MOST_NAMES = 40;

/**
 * Cuts a sentence after every `MOST_NAMES` names.
 * @param ends End offsets of names, ascending.
 */
function cutCrowded({ start, end }: Span, ends: readonly number[], cover: CoveredText): Span[] {
  const last = ends[firstAfter(ends, start) + MOST_NAMES - 1] ?? end;
  const cut = cover.endAround(last) ?? last;
  return cut < end
    ? [{ start, end: cut }, ...cutCrowded({ start: cut, end }, ends, cover)]
    : [{ start, end }];
}
