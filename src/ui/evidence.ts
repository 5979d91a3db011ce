import type { Block } from '#src/posting/posting.ts';
import { type Place, TITLE } from '#src/skills/mention.ts';
import type { Span } from '#src/skills/text/spans.ts';
import { sentenceAt } from './sentence-cut.ts';

/** A piece of a quotation; marked where it is what the quotation is about. */
export interface Part {
  text: string;
  marked: boolean;
}

/** One sentence of a posting, with the words marked. */
export interface Quote {
  parts: Part[];
  fromTitle: boolean;
  /** The word that it is quoted for. */
  place: Place;
}

/** The text to quote from. */
export interface Source {
  title: string;
  blocks: readonly Block[];
}

/** A block up to this length is quoted whole: a list item reads better uncut. */
const SHORT = 160;
/** No quotation is longer; more would push the gaps out of the popup. */
const LONGEST = 220;
/** Nor does it begin further before its word, where it is cut. */
const BEFORE = 80;
/** How far back from a cut a sign that ends a sentence is looked for, past quotes and spaces. */
const LAST_SIGNS = 20;

/**
 * The sentences that hold `places`, `limit` at most, with the words marked and, where `years` were asked, these too.
 * The text comes before the title: the title stands above anyway. A place that the text does not have, or that is
 * longer than a quotation, is passed over.
 */
export function quotes(source: Source, places: readonly Place[], years: number | null, limit = 2): Quote[] {
  const ordered = [
    ...places.filter(({ block }) => block !== TITLE),
    ...places.filter(({ block }) => block === TITLE),
  ];
  const found = new Map<string, Quote>();
  for (const place of ordered) {
    if (found.size === limit) break;
    const text = textOf(source, place.block);
    if (!isIn(text, place)) continue;
    const span = fitted(text, sentenceAround(text, place, source), place);
    const key = `${place.block}:${span.start}`;
    if (found.has(key)) continue;
    const inside = places.filter(
      (other) =>
        other.block === place.block &&
        other.start >= span.start &&
        other.end <= span.end &&
        isIn(text, other),
    );
    const marks = [...inside, ...yearsIn(text, span, years)];
    found.set(key, { parts: cut(text, span, marks), fromTitle: place.block === TITLE, place });
  }
  return [...found.values()];
}

function isIn(text: string, { start, end }: Place): boolean {
  return start >= 0 && start < end && end <= text.length && end - start <= LONGEST;
}

function textOf({ title, blocks }: Source, block: number): string {
  return block === TITLE ? title : (blocks[block]?.text ?? '');
}

function sentenceAround(text: string, place: Place, { blocks }: Source): Span {
  return text.length <= SHORT ? { start: 0, end: text.length } : sentenceAt(text, place.start, blocks);
}

/** Shortens a span that is too long to the words around the place. */
function fitted(text: string, span: Span, place: Place): Span {
  if (span.end - span.start <= LONGEST) return span;
  const early = Math.max(span.start, place.start - BEFORE);
  const space = text.slice(early, place.start).indexOf(' ');
  const cutStart = space < 0 ? place.start : early + space + 1;
  const start = early === span.start ? early : cutStart;
  const late = Math.min(span.end, Math.max(start + LONGEST, place.end));
  const lastSpace = text.slice(place.end, late + 1).lastIndexOf(' ');
  return { start, end: late === span.end ? late : place.end + Math.max(0, lastSpace) };
}

function yearsIn(text: string, { start, end }: Span, years: number | null): Span[] {
  if (years === null) return [];
  const pattern = new RegExp(`\\b${years}\\s*\\+?\\s*(?:(?:or more|plus)\\s)?(?:years?|yrs?)\\b`, 'i');
  const hit = pattern.exec(text.slice(start, end));
  return hit ? [{ start: start + hit.index, end: start + hit.index + hit[0].length }] : [];
}

function cut(text: string, span: Span, marks: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = span.start;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  parts.push({ text: text.slice(at, span.end), marked: false });
  return withEllipses(parts, text, span).filter((part) => part.text !== '');
}

function withEllipses(parts: Part[], text: string, { start, end }: Span): Part[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  const cutBefore = start > 0 && !endsSentence(text, start);
  const cutAfter = end < text.length && !endsSentence(text, end);
  if (first && cutBefore) first.text = `… ${first.text}`;
  if (last && cutAfter) last.text = `${last.text} …`;
  return parts;
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?…:;]["”')\]]?\s*$/.test(text.slice(Math.max(0, at - LAST_SIGNS), at));
}
