import type { Block } from '#src/posting/posting.ts';
import { type Place, TITLE } from '#src/skills/mention.ts';

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

interface Span {
  start: number;
  end: number;
}

/** A block up to this length is quoted whole: a list item reads better uncut. */
const SHORT = 160;
/** No quotation is longer; more would push the gaps out of the popup. */
const LONGEST = 220;
/** After these a full stop ends no sentence, whatever the segmenter says. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|incl|etc|approx|min|max|vs|esp)\.\s*$/i;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences that hold `places`, `limit` at most, with the words marked and, where `years` were asked, these too.
 * The text comes before the title: the title stands above anyway.
 */
export function quotes(source: Source, places: readonly Place[], years: number | null, limit = 2): Quote[] {
  const ordered = [
    ...places.filter(({ block }) => block !== TITLE),
    ...places.filter(({ block }) => block === TITLE),
  ];
  const found = new Map<string, Quote>();
  for (const place of ordered) {
    const text = textOf(source, place.block);
    if (place.end > text.length) continue;
    const span = fitted(text, sentenceAround(text, place), place);
    const key = `${place.block}:${span.start}`;
    if (found.has(key) || found.size === limit) continue;
    const inside = places.filter(
      ({ block, start, end }) => block === place.block && start >= span.start && end <= span.end,
    );
    const marks = [...inside, ...yearsIn(text, span, years)];
    found.set(key, { parts: cut(text, span, marks), fromTitle: place.block === TITLE, place });
  }
  return [...found.values()];
}

function textOf({ title, blocks }: Source, block: number): string {
  return block === TITLE ? title : (blocks[block]?.text ?? '');
}

function sentenceAround(text: string, place: Place): Span {
  if (text.length <= SHORT) return { start: 0, end: text.length };
  let start = 0;
  for (const { index, segment } of sentences.segment(text)) {
    const end = index + segment.length;
    if (ABBREVIATION.test(text.slice(0, end)) && end < text.length) continue;
    if (end > place.start) return { start, end };
    start = end;
  }
  return { start, end: text.length };
}

/** Shortens a span that is too long to the words around the place. */
function fitted(text: string, span: Span, place: Place): Span {
  if (span.end - span.start <= LONGEST) return span;
  const early = Math.max(span.start, place.start - 80);
  const start = early === span.start ? early : text.indexOf(' ', early) + 1 || place.start;
  const late = Math.min(span.end, Math.max(start + LONGEST, place.end));
  return {
    start: Math.min(start, place.start),
    end: late === span.end ? late : Math.max(place.end, text.lastIndexOf(' ', late)),
  };
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
  const cutBefore = start > 0 && !/[.!?…:;]["”')\]]?\s*$/.test(text.slice(0, start));
  const cutAfter = end < text.length && !/[.!?…:;]["”')\]]?\s*$/.test(text.slice(0, end));
  if (first && cutBefore) first.text = `… ${first.text}`;
  if (last && cutAfter) last.text = `${last.text} …`;
  return parts;
}
