import type { Block } from '#src/posting/posting.ts';
import { type Place, TITLE } from '#src/skills/mention.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { firstAfterNear, type Span } from '#src/skills/text/spans.ts';
import { asksMost } from './asking-line.ts';

/** A piece of a quotation, marked if it is the quoted skill. */
interface QuotePart {
  text: string;
  marked: boolean;
}

/** A posting's sentence that states a requirement, with the words marked. */
export interface Quote {
  parts: QuotePart[];
  /** The occurrence that it is quoted for. */
  place: Place;
}

/** The text to quote from. */
export interface QuoteSource {
  title: string;
  blocks: readonly Block[];
}

/**
 * Evidence for a requirement. `quote` is null if only the title names it; `inTitle` says whether the title does.
 */
interface Evidence {
  quote: Quote | null;
  inTitle: boolean;
  /** Whether other sentences name it too, or this sentence was cut. */
  hasMore: boolean;
}

/**
 * Maximum characters of a quotation, about two lines of the popup. Longer only to fit the marked words. Shorter
 * blocks are quoted whole.
 */
const LONGEST = 88;
/** Maximum characters of a sentence when all quotations are shown. */
const LONGEST_OF_ALL = 480;
/** Maximum characters before the marked word when a sentence is cut. */
const BEFORE = 35;
/** Maximum length of an occurrence; longer ones are invalid. */
const LONGEST_WORD = 220;
/** How many characters before a cut to look for the end of a sentence, past quotes and spaces. */
const LAST_SIGNS = 20;

/**
 * Returns the evidence for a requirement that occurs at `places`. Quotes the sentence that states it most
 * clearly, and marks the words and the `years` if given. Skips places outside the text or longer than an
 * occurrence can be.
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

/** Returns every sentence that names a requirement, uncut, in reading order and without duplicates. */
export function quotesFor(source: QuoteSource, places: readonly Place[], years: number | null): Quote[] {
  const inText = placesIn(source, places);
  return sentencesAt(source, inText).map((one) => quoteOf(one, source, inText, years, LONGEST_OF_ALL));
}

function placesIn({ blocks }: QuoteSource, places: readonly Place[]): Place[] {
  return places.filter((place) => place.block !== TITLE && isIn(blocks[place.block]?.text ?? '', place));
}

/** A sentence that names the quoted skill, with its first occurrence. */
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

/** Shortens a span to the words around `place` if it is longer than `longest`. */
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

/** Matches "5+ years", "5 or more years" and similar. */
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

/** A text's sentences in order, and where each ends. */
interface Cut {
  sentences: readonly Span[];
  ends: readonly number[];
  /** The last sentence returned. The next place of a skill is usually in it or soon after. */
  near: number;
}

/** Cache of the sentences of a posting's texts, as long as the posting is in use. */
const cuts = new WeakMap<readonly Block[], Map<string, Cut>>();

/**
 * Returns the sentence around a place, split as the extractor does. A place across a boundary joins both
 * sentences. `blocks` is the cache key, so each text is split once.
 */
function sentenceAround(text: string, { start, end }: Span, blocks: readonly Block[]): Span {
  const ofPosting = cuts.get(blocks) ?? new Map<string, Cut>();
  const cut = ofPosting.get(text) ?? cutOf(text);
  cuts.set(blocks, ofPosting.set(text, cut));
  cut.near = firstAfterNear(cut.ends, start, cut.near);
  const first = cut.sentences[cut.near];
  const last = cut.sentences[firstAfterNear(cut.ends, end - 1, cut.near)];
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

function cutOf(text: string): Cut {
  const sentences = sentencesOf(text, []);
  return { sentences, ends: sentences.map(({ end }) => end), near: 0 };
}
