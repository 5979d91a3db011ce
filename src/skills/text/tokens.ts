import SIGNS from '#data/signs/tokens.json' with { type: 'json' };
import { findAll } from './find-all.ts';
import { signsOf } from './signs.ts';
import { type Word, wordOf } from './words.ts';

/** Kinds of separator before a word. The order matters: up to `space`, two words can be one name. */
export const GAP = { none: 0, joint: 1, space: 2, slash: 3, comma: 4, stop: 5 } as const;
type Gap = (typeof GAP)[keyof typeof GAP];

/** A word in the sense of this field: "C++", "C#", ".NET" and "K8s" are words. */
export interface Token {
  /** Lower case; wide and invisible characters folded. */
  word: string;
  /** Shared notes about this word. */
  entry: Word;
  /** Half-open offsets in the original text. */
  start: number;
  end: number;
  /** Separator before it. */
  gap: Gap;
  /** Possible base forms, in a text of a language that inflects names ("Dockera"). */
  forms?: readonly string[];
}

const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const { WORD, ENDS_LINE } = signsOf(SIGNS, { invisible: INVISIBLE });
const CAPITAL = /\p{Lu}/u;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * Splits a text into words. Job boards lose line breaks, so an unknown word ("DockerPostgreSQL",
 * "requirementsJava") is split at its capitals into words that `known` accepts.
 */
export function tokenise(text: string, known: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of findAll(WORD, text)) {
    const { index: at } = match;
    const written = withoutLoosePlus(match[0], known);
    const gap = last === 0 ? GAP.stop : gapOf(text.slice(last, at));
    last = at + written.length;
    if (!mayHaveHump(written)) tokens.push(tokenOf(written, at, gap));
    else tokens.push(...piecesOf(written, at, gap, known));
  }
  return tokens;
}

/** Few words have a capital after their first letter. */
const mayHaveHump = (written: string): boolean => {
  const others = written.slice(1);
  return others !== others.toLowerCase() && CAPITAL.test(others);
};

/** Removes a plus that is not part of a name: "Angular 2+", "5+ years", but not "Network+". */
function withoutLoosePlus(written: string, known: (word: string) => boolean): string {
  const loose = written.endsWith('+') && !written.endsWith('++') && !known(fold(written));
  return loose ? written.slice(0, -1) : written;
}

function piecesOf(written: string, at: number, gap: Gap, known: (word: string) => boolean): Token[] {
  return pieces(written, known).map(([start, end], n) =>
    tokenOf(written.slice(start, end), at + start, n === 0 ? gap : GAP.none),
  );
}

function tokenOf(written: string, start: number, gap: Gap): Token {
  const entry = wordOf(fold(written));
  return { word: entry.text, entry, start, end: start + written.length, gap };
}

/** Folds a word for comparison: lower case, plain width, no invisible characters, `&` as "and". */
export function fold(word: string): string {
  if (word === '&') return 'and';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test for plain ASCII is what makes this fast
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .replace(/♯/g, '#')
    .replace(new RegExp(`[${INVISIBLE}]`, 'g'), '')
    .toLowerCase();
}

function gapOf(between: string): Gap {
  if (between === ' ') return GAP.space;
  if (/^[-‐‑–_.'’*@]$/.test(between)) return GAP.joint;
  // "Cross- site", "Redux -Saga": a hyphen with a space from a line end.
  if (between === '- ' || between === ' -') return GAP.space;
  if (/^[\s\u00a0]*$/.test(between)) return /\n/.test(between) ? GAP.stop : GAP.space;
  if (/^\s*[/／]\s*$/.test(between)) return GAP.slash;
  return /^\s*[,，、+]\s*$/.test(between) ? GAP.comma : GAP.stop;
}

/** Maximum capitals in a name, such as three in "OpenStreetMap"; glued words may have very many. */
const MOST_HUMPS = 6;

/** Returns offsets of a word's pieces: the whole word, or its known parts and the text between them. */
function pieces(word: string, known: (word: string) => boolean): [number, number][] {
  const whole: [number, number][] = [[0, word.length]];
  if (word.length < 4) return whole;
  // A single letter is no piece: "cGMP" has no C in it. A version's last digit is one: "3.6Linux".
  const least = /^\p{N}/u.test(word) ? 1 : 2;
  const humps = findAll(HUMP, word)
    .map(({ index }) => index)
    .filter((at) => at >= least && at < word.length - 1);
  if (humps.length === 0 || known(fold(word))) return whole;
  const edges = [0, ...humps, word.length];
  const parts: [number, number][] = [];
  for (let from = 0; from < edges.length - 1; ) {
    let to = Math.min(edges.length - 1, from + MOST_HUMPS);
    while (to > from + 1 && !known(fold(word.slice(edges[from], edges[to])))) to--;
    parts.push([edges[from] as number, edges[to] as number]);
    from = to;
  }
  return isProduct(word, parts, known) ? whole : parts;
}

/** Whether the word is an unknown product's name ("NuoSQL", "LuciadFusion"); "RequirementsJava" lost a break. */
function isProduct(
  word: string,
  parts: readonly [number, number][],
  known: (word: string) => boolean,
): boolean {
  const [first] = parts;
  if (!first || parts.length !== 2 || !/^\p{Lu}/u.test(word)) return false;
  const before = word.slice(...first);
  return !ENDS_LINE.test(before) && !known(fold(before));
}
