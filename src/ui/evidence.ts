import type { Block } from '#src/posting/posting.ts';
import { type Place, TITLE } from '#src/skills/mention.ts';
import type { Span } from '#src/skills/text/spans.ts';
import { asksMost } from './asking-line.ts';
import { sentenceAround } from './sentence-cut.ts';

/** A piece of a quotation; marked where it is what the quotation is about. */
interface QuotePart {
  text: string;
  marked: boolean;
}

/** The line of a posting that asks, with the words marked. */
export interface Quote {
  parts: QuotePart[];
  /** The word that it is quoted for. */
  place: Place;
}

/** The text to quote from. */
export interface QuoteSource {
  title: string;
  blocks: readonly Block[];
}

/** What a posting says of an ask: the line that asks, or null where only the title does, and whether that does. */
interface Evidence {
  quote: Quote | null;
  inTitle: boolean;
  /** Whether the posting says more of it: in other sentences, or beyond what is quoted of this one. */
  hasMore: boolean;
}

/** No quotation is longer, but for the words that it is about: two lines of the popup. A block so short is quoted whole. */
const LONGEST = 88;
/** Where all is quoted, a sentence is quoted whole, unless it is the length of a paragraph. */
const LONGEST_OF_ALL = 480;
/** Nor does it begin further before its word, where it is cut. */
const BEFORE = 35;
/** A word that is longer is none. */
const LONGEST_WORD = 220;
/** How far back from a cut a sign that ends a sentence is looked for, past quotes and spaces. */
const LAST_SIGNS = 20;

/**
 * The evidence for an ask that stands at `places`: of the sentences that hold them the one that asks most plainly,
 * the first of equals, with the words marked and, where `years` were asked, these too. A place that the text does not
 * have, or that is longer than a quotation, is passed over.
 */
export function evidenceFor(source: QuoteSource, places: readonly Place[], years: number | null): Evidence {
  const inText = placesIn(source, places);
  const sentences = sentencesAt(source, inText);
  const best = asksMost(sentences, source.blocks, years);
  return {
    quote: best && quoteOf(best, source, inText, years),
    inTitle: places.some(({ block }) => block === TITLE),
    hasMore: sentences.length > 1 || (best !== null && best.span.end - best.span.start > LONGEST),
  };
}

/** All that a posting says of an ask that stands at `places`, in order of reading: each sentence once, and whole. */
export function quotesFor(source: QuoteSource, places: readonly Place[], years: number | null): Quote[] {
  const inText = placesIn(source, places);
  return sentencesAt(source, inText).map((one) => quoteOf(one, source, inText, years, LONGEST_OF_ALL));
}

function placesIn({ blocks }: QuoteSource, places: readonly Place[]): Place[] {
  return places.filter((place) => place.block !== TITLE && isIn(blocks[place.block]?.text ?? '', place));
}

/** A sentence that names what is quoted, and where it does so first. */
interface Sentence {
  block: number;
  span: Span;
  place: Place;
}

function sentencesAt(source: QuoteSource, places: readonly Place[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const place of places) {
    const text = source.blocks[place.block]?.text ?? '';
    const whole = { start: 0, end: text.length };
    const span = text.length <= LONGEST ? whole : sentenceAround(text, place, source.blocks);
    const key = `${place.block}:${span.start}`;
    if (!sentences.has(key)) sentences.set(key, { block: place.block, span, place });
  }
  return [...sentences.values()];
}

function quoteOf(
  { place, span: sentence }: Sentence,
  { blocks }: QuoteSource,
  places: readonly Place[],
  years: number | null,
  longest = LONGEST,
): Quote {
  const text = blocks[place.block]?.text ?? '';
  const span = fitted(text, sentence, place, longest);
  const inside = places.filter(
    (other) => other.block === place.block && other.start >= span.start && other.end <= span.end,
  );
  return { parts: cut(text, span, [...inside, ...yearsIn(text, span, years)]), place };
}

function isIn(text: string, { start, end }: Place): boolean {
  return start >= 0 && start < end && end <= text.length && end - start <= LONGEST_WORD;
}

/** Shortens a span that is too long to the words around the place. */
function fitted(text: string, span: Span, place: Place, longest: number): Span {
  if (span.end - span.start <= longest) return span;
  const early = Math.max(span.start, place.start - BEFORE);
  const space = text.slice(early, place.start).indexOf(' ');
  const cutStart = space < 0 ? place.start : early + space + 1;
  const start = early === span.start ? early : cutStart;
  const late = Math.min(span.end, Math.max(start + longest, place.end));
  const lastSpace = text.slice(place.end, late + 1).lastIndexOf(' ');
  return { start, end: late === span.end ? late : place.end + Math.max(0, lastSpace) };
}

function yearsIn(text: string, { start, end }: Span, years: number | null): Span[] {
  if (years === null) return [];
  const hit = yearsPattern(years).exec(text.slice(start, end));
  return hit ? [{ start: start + hit.index, end: start + hit.index + hit[0].length }] : [];
}

/** "5+ years", "5 or more years" and the like. */
const yearsPattern = (years: number): RegExp =>
  new RegExp(`\\b${years}\\s*\\+?\\s*(?:(?:or more|plus)\\s)?(?:years?|yrs?)\\b`, 'i');
function cut(text: string, span: Span, marks: readonly Span[]): QuotePart[] {
  const parts: QuotePart[] = [];
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

function withEllipses(parts: QuotePart[], text: string, { start, end }: Span): QuotePart[] {
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
