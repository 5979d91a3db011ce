/** What stands between a word and the one before it. The order matters: up to `space`, two words can be one name. */
export const GAP = { none: 0, joint: 1, space: 2, slash: 3, comma: 4, stop: 5 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A word of a text, in the sense of this field: "C++", "C#", ".NET" and "K8s" are words. */
export interface Token {
  /** Lower case, wide and invisible characters folded. */
  word: string;
  /** Half-open offsets into the text as it was given. */
  start: number;
  end: number;
  /** What stands before it. */
  gap: Gap;
}

const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
// A dot before "net" belongs to the word unless a word stands before it: ".NET", but "ASP" and "NET" of "ASP.NET".
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])\\.(?=net(?![\\p{L}]))(?:net)|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}${INVISIBLE}])*(?:[+＋]{2}(?![\\p{L}+])|[#＃♯](?![\\p{L}\\p{N}]))?|&`,
  'giu',
);
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * Splits a text into words. Texts lose their line breaks on the way through job boards, so a word that nobody knows
 * ("DockerPostgreSQL", "requirementsJava") is taken apart at its humps into words that `known` knows.
 */
export function tokenise(text: string, known: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = last === 0 ? GAP.stop : gapOf(text.slice(last, match.index));
    for (const [index, [start, end]] of pieces(match[0], known).entries()) {
      tokens.push({
        word: fold(match[0].slice(start, end)),
        start: match.index + start,
        end: match.index + end,
        gap: index === 0 ? gap : GAP.none,
      });
    }
    last = match.index + match[0].length;
  }
  return tokens;
}

/** A word as it is compared: lower case, wide characters as plain ones, without invisible ones, `&` as "and". */
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
  if (/^[-‐‑–_.'’]$/.test(between)) return GAP.joint;
  if (/^[\s\u00a0]*$/.test(between)) return /\n/.test(between) ? GAP.stop : GAP.space;
  if (/^\s*[/／]\s*$/.test(between)) return GAP.slash;
  return /^\s*[,，、]\s*$/.test(between) ? GAP.comma : GAP.stop;
}

/** No name has more: "OpenStreetMap" has three, and a word may be glued of very many. */
const MOST_HUMPS = 6;

/** The word's own offsets of its pieces: the whole word, or its known parts and what lies between them. */
function pieces(word: string, known: (word: string) => boolean): [number, number][] {
  const whole: [number, number][] = [[0, word.length]];
  if (word.length < 4) return whole;
  // A single letter is no piece: "cGMP" has no C in it.
  const humps = [...word.matchAll(HUMP)]
    .map(({ index }) => index)
    .filter((at) => at > 1 && at < word.length - 1);
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

/** "NuoSQL" is a name that nobody knows yet, or one that was misspelt, and not SQL. */
function isProduct(
  word: string,
  parts: readonly [number, number][],
  known: (word: string) => boolean,
): boolean {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || !/^\p{Lu}/u.test(word)) return false;
  return word.slice(...second) === 'SQL' && !known(fold(word.slice(...first)));
}
