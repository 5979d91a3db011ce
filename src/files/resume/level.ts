import type { Span } from '#src/skills/text/spans.ts';
import type { Level } from '#src/skills/tracked-skill.ts';
import { BARE, KNOWLEDGE, PLAIN, RATING } from './level-signs.ts';

/** A level word with its place. */
interface LevelSign extends Span {
  level: Level;
  /** Whether it applies up to the end of the clause: "familiar with Vue, GraphQL and Svelte". */
  reaches: boolean;
}

const REACHES = new RegExp(
  `^${KNOWLEDGE}(?:\\s(?:of|with|in|on|about|to|en|de|du|des|von|mit|im|zu|con|di|met|about)(?!\\p{L})|\\s?[:–—]|\\s?-\\s)`,
  'iu',
);
const ENDS_WITH_PREPOSITION =
  /(?:\s(?:of|with|in|to|for|de|en|mit)|d['’]|myself|learn(?:ing)?|exploring|studying|lerne(?:\sich)?)$/iu;
/** End of a clause: a full stop or a semicolon. Another level word after a comma ends it too. */
const THOUGHT_ENDS = /[;.](?=\s|$)/g;
/** Separators of list items, outside brackets. */
const PIECE_ENDS = /[,;|•·]|\s\/\s|[.](?=\s|$)/g;

/**
 * Returns the level of each place in a line; null if not stated, `none` if the place is itself a level word.
 * `isProse`: the line describes work, so "good" and "basic" describe the work.
 */
export function levelsIn(line: string, places: readonly Span[], isProse: boolean): (Level | 'none' | null)[] {
  const cuts = cutsOf(line);
  const signs = signsIn(line, places, isProse).map((sign) =>
    sign.reaches && isRemark(pieceAround(line, cuts, sign), sign, places)
      ? { ...sign, reaches: false }
      : sign,
  );
  if (signs.length === 0) return places.map(() => null);
  const row = isRow(line, places);
  const isSign = (place: Span) => signs.some(({ start, end }) => place.start < end && start < place.end);
  const names = places.filter((place) => !isSign(place));
  return places.map((place) => {
    if (!names.includes(place)) return 'none';
    const piece = row ? { start: 0, end: line.length } : pieceAround(line, cuts, place);
    return levelBeside(signs, piece, place, names) ?? levelAhead(signs, line, place);
  });
}

/** Whether a line has a word that states a level, whichever skill it speaks of. */
export const statesLevel = (line: string): boolean => signsIn(line, [], true).length > 0;

/** Whether a sign follows a name within its list item: "Jenkins (learning)" says nothing about the next item. */
function isRemark(piece: Span, sign: Span, places: readonly Span[]): boolean {
  const isAhead = places.some(({ start, end }) => start >= piece.start && end <= sign.start);
  return isAhead && !places.some(({ start, end }) => start >= sign.end && end <= piece.end);
}

/** Returns a level word in the same list item that is closer to this place than to any other. */
function levelBeside(
  signs: readonly LevelSign[],
  piece: Span,
  place: Span,
  places: readonly Span[],
): Level | null {
  const within = ({ start, end }: Span) => start >= piece.start && end <= piece.end;
  const own = signs.filter((sign) => !sign.reaches && within(sign));
  const nearest = (sign: LevelSign) =>
    places.filter(within).reduce((best, one) => (gap(one, sign) < gap(best, sign) ? one : best), place);
  return own.find((sign) => nearest(sign) === place)?.level ?? null;
}

/** Distance between a level word and a place; on a tie the place after the word is closer. */
const gap = (place: Span, sign: Span) =>
  place.start >= sign.end ? place.start - sign.end : sign.start - place.end + 0.5;

/** Returns a preceding level word that applies to all that follows. */
function levelAhead(signs: readonly LevelSign[], line: string, place: Span): Level | null {
  const last = signs.findLast(({ end, reaches }) => reaches && end <= place.start);
  if (!last) return null;
  const between = line.slice(last.end, place.start);
  return between.search(THOUGHT_ENDS) < 0 && !closesBracket(between) ? last.level : null;
}

/** Whether a bracket closes here that opened before. */
function closesBracket(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (isOpening(sign)) depth++;
    else if (isClosing(sign) && --depth < 0) return true;
  }
  return false;
}

const isOpening = (sign: string | undefined) => sign === '(' || sign === '[';
const isClosing = (sign: string | undefined) => sign === ')' || sign === ']';

function signsIn(line: string, places: readonly Span[], isProse: boolean): LevelSign[] {
  const signs: LevelSign[] = [];
  const take = (level: Level, start: number, end: number, reaches: boolean) => {
    // A word that is a whole label or parenthesis is no name here: "Notions : Rust", "Rust (notions)".
    const rest = line.slice(end);
    const isLabel = reaches && /^\s?:/.test(rest);
    const isNoName = isLabel || (isOpening(line[start - 1]) && isClosing(rest[0]));
    const isTaken = [...signs, ...(isNoName ? [] : places)].some(
      (other) => start < other.end && other.start < end,
    );
    if (!isTaken) signs.push({ level, start, end, reaches });
  };
  for (const [level, pattern] of isProse ? PLAIN : [...PLAIN, ...BARE]) {
    for (const { index, 0: text } of line.matchAll(pattern)) {
      const end = index + text.length;
      const rest = line.slice(end);
      const isLabel = /^[^:]{0,40}$/.test(line.slice(0, index)) && /^[^:,;]{0,30}:/.test(rest);
      take(level, index, end, isLabel || REACHES.test(rest) || ENDS_WITH_PREPOSITION.test(text));
    }
  }
  for (const match of isProse ? [] : line.matchAll(RATING)) {
    const level = levelOfRating(match.groups ?? {});
    if (level) take(level, match.index, match.index + match[0].length, false);
  }
  return signs.sort((a, b) => a.start - b.start);
}

function levelOfRating({
  of,
  most,
  percent,
  full,
  empty,
  all,
}: Record<string, string | undefined>): Level | null {
  if (all) return 'expert';
  const share = percent
    ? Number(percent) / 100
    : full
      ? [...full].length / [...full, ...(empty ?? '')].length
      : Number(of) / Number(most);
  if (!(share > 0 && share <= 1)) return null;
  if (share <= 0.3) return 'basic';
  return share < 0.75 ? 'solid' : 'expert';
}

/** Whether a table row names one skill, in its first cell: "Python | good | 5 years". */
function isRow(line: string, places: readonly Span[]): boolean {
  const [first] = places;
  return (
    places.length === 1 &&
    first !== undefined &&
    first.start < 3 &&
    /[|\t]|\s[–—-]\s|:/.test(line.slice(first.end))
  );
}

/** Returns the positions of the separators of list items, outside brackets. */
function cutsOf(line: string): number[] {
  const ends = new Set([...line.matchAll(PIECE_ENDS)].map(({ index }) => index));
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    if (isOpening(line[at])) depth++;
    else if (isClosing(line[at])) depth = Math.max(0, depth - 1);
    if (depth === 0 && ends.has(at)) cuts.push(at);
  }
  return cuts;
}

/** Returns the list item around a place. */
function pieceAround(line: string, cuts: readonly number[], { start, end }: Span): Span {
  const before = cuts.findLast((at) => at < start);
  return { start: before === undefined ? 0 : before + 1, end: cuts.find((at) => at >= end) ?? line.length };
}
