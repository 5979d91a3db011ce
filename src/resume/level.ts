import type { Span } from '#src/skills/text/spans.ts';
import type { Level } from '#src/skills/tracked-skill.ts';
import { BARE, KNOWLEDGE, PLAIN, RATING } from './level-signs.ts';

/** A word that says how well, and where it stands. */
interface LevelSign extends Span {
  level: Level;
  /** Whether it speaks of all that follows up to the end of its thought: "familiar with Vue, GraphQL and Svelte". */
  reaches: boolean;
}

const REACHES = new RegExp(
  `^${KNOWLEDGE}(?:\\s(?:of|with|in|on|about|to|en|de|du|des|von|mit|im|zu|con|di|met|about)(?!\\p{L})|\\s?[:–—]|\\s?-\\s)`,
  'iu',
);
const ENDS_WITH_PREPOSITION =
  /(?:\s(?:of|with|in|to|for|de|en|mit)|d['’]|myself|learn(?:ing)?|exploring|studying|lerne(?:\sich)?)$/iu;
/** Ends a thought: a full stop or a semicolon, and a comma that another word of a level follows is told apart by that word. */
const THOUGHT_ENDS = /[;.](?=\s|$)/g;
/** What ends a piece of a list, outside of parentheses. */
const PIECE_ENDS = /[,;|•·]|\s\/\s|[.](?=\s|$)/g;

/**
 * How well a line says that each of these places of it is known; null where it says nothing, `none` where the place is such
 * a word itself. `isProse`: whether it tells of
 * work, where "good" and "basic" speak of the work.
 */
export function levelsIn(line: string, places: readonly Span[], isProse: boolean): (Level | 'none' | null)[] {
  const signs = signsIn(line, places, isProse);
  if (signs.length === 0) return places.map(() => null);
  const row = isRow(line, places);
  return places.map((place) => {
    if (signs.some(({ start, end }) => place.start < end && start < place.end)) return 'none';
    const piece = row ? { start: 0, end: line.length } : pieceAround(line, place);
    return levelBeside(signs, piece, place, places) ?? levelAhead(signs, line, place);
  });
}

/** A sign in the same piece of a list that is nearer to this place than to any other. */
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

/** Letters between a sign and a place; of two as near, the one behind the sign is nearer. */
const gap = (place: Span, sign: Span) =>
  place.start >= sign.end ? place.start - sign.end : sign.start - place.end + 0.5;

/** A sign ahead that speaks of all that follows. */
function levelAhead(signs: readonly LevelSign[], line: string, place: Span): Level | null {
  const last = signs.findLast(({ end, reaches }) => reaches && end <= place.start);
  if (!last) return null;
  return line.slice(last.end, place.start).search(THOUGHT_ENDS) < 0 ? last.level : null;
}

function signsIn(line: string, places: readonly Span[], isProse: boolean): LevelSign[] {
  const signs: LevelSign[] = [];
  const take = (level: Level, start: number, end: number, reaches: boolean) => {
    // "Notions : Rust": a word that is all of a name, and that a colon follows, is no name here.
    const isLabel = reaches && /^\s?:/.test(line.slice(end));
    const isTaken = [...signs, ...(isLabel ? [] : places)].some(
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

/** "Python | good | 5 years": a row that names one skill, and first, speaks of that one alone. */
function isRow(line: string, places: readonly Span[]): boolean {
  const [first] = places;
  return (
    places.length === 1 &&
    first !== undefined &&
    first.start < 3 &&
    /[|\t]|\s[–—-]\s|:/.test(line.slice(first.end))
  );
}

/** The piece of a list that a place stands in. */
function pieceAround(line: string, { start, end }: Span): Span {
  let [from, to] = [0, line.length];
  let depth = 0;
  const cuts = new Set([...line.matchAll(PIECE_ENDS)].map(({ index }) => index));
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '(') depth++;
    else if (line[at] === ')') depth = Math.max(0, depth - 1);
    const isCut = depth === 0 && cuts.has(at);
    if (isCut && at < start) from = at + 1;
    if (isCut && at >= end) {
      to = at;
      break;
    }
  }
  return { start: from, end: to };
}
