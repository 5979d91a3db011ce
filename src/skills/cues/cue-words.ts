import type { Span } from '../text/spans.ts';
import { GAP, type Token } from '../text/tokens.ts';
import { wordOf } from '../text/words.ts';
import { LISTING, SHORT_FORMS } from './word-forms.ts';

/** Token for a skill, or for several in a list, in a sentence's words. */
export const SKILL = '§skill';
/** Tokens before the first word and after the last. */
const START = '§start';
const END = '§end';

const WORD = /[A-Za-z0-9À-ɏЀ-ӿ]+(?:'[A-Za-zÀ-ɏЀ-ӿ]+)?|[,:;()[\]/+&?!–—|]|[.…](?=\s|$)|(?<=\s)-(?=\s)/g;

/**
 * Splits a text into words and signs for matching cues. Contractions are expanded ("don't" to "do not"), each
 * sign is a word, and each skill or list of skills is one word.
 */
export function cueWords(text: string, places: readonly Span[]): Token[] {
  const skills = apart(places);
  const words: Token[] = [wordAt(START, 0, 0)];
  let next = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { index: start, 0: written } = match;
    while ((skills[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const skill = skills[next];
    if (skill && skill.start < start + written.length) {
      words.push(wordAt(SKILL, skill.start, skill.end));
      WORD.lastIndex = Math.max(skill.end, start + 1);
      next++;
    } else pushWord(written, start, words);
  }
  words.push(wordAt(END, text.length, text.length));
  return joinLists(words);
}

/** Returns the spans of skills in order: the shorter of two with one start, and one for two that partly overlap. */
function apart(places: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = stretches.at(-1);
    if (!last || start >= last.end) stretches.push({ start, end });
    else if (start > last.start) last.end = Math.max(last.end, end);
  }
  return stretches;
}

/** Splits words that lost the break between them: "preferredStrong", "ExperienceRequirements". */
function pushWord(written: string, start: number, words: Token[]): void {
  let at = start;
  for (const word of HUMP.test(written) ? written.split(HUMP) : [written]) {
    pushForms(word.toLowerCase(), at, at + word.length, words);
    at += word.length;
  }
}
const HUMP = /(?<=[a-zà-ɏ]{2})(?=[A-Z][a-z])/;

function pushForms(written: string, start: number, end: number, words: Token[]): void {
  if (!written.includes("'")) {
    for (const word of SHORT_FORMS.get(written) ?? [written]) words.push(wordAt(word, start, end));
    return;
  }
  const [first = '', short = ''] = written.split("'");
  const forms = SHORT_FORMS.get(written) ?? [
    ...(first.endsWith('n') && short === 't' ? [first.slice(0, -1), 'not'] : [first]),
    ...(short === 't' ? [] : (SHORT_FORMS.get(`'${short}`) ?? [short])),
  ];
  for (const word of forms) words.push(wordAt(word, start, end));
}

/** Patterns list each sign that they cross; no other sign may be between their words. */
function wordAt(written: string, start: number, end: number): Token {
  const entry = wordOf(written);
  return { word: entry.text, entry, start, end, gap: GAP.space };
}

/** Joins "Java, Kotlin and Go" into one word. In "Java, Kotlin is" the comma may separate two clauses. */
function joinLists(words: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Token;
    const last = word.word === SKILL ? endOfList(words, at) : at;
    joined.push(last > at ? { ...word, end: (words[last] as Token).end } : word);
    at = last;
  }
  return joined;
}

/** Returns the index of a list's last word; it ends with the last joining word at most. */
function endOfList(words: readonly Token[], from: number): number {
  let last = from;
  for (let at = from; ; ) {
    let joint = at + 1;
    let binds = false;
    while (LISTING.has(words[joint]?.word ?? '') && joint - at < 4) {
      if (words[joint]?.word !== ',') binds = true;
      joint++;
    }
    if (joint === at + 1 || words[joint]?.word !== SKILL) return last;
    // "Preferably CMake, and Docker": a comma with a conjunction does not join just two members.
    if (at === from && joint > at + 2) return last;
    at = joint;
    if (binds) last = at;
  }
}
