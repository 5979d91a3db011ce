import WORDS from '#data/language-words.json' with { type: 'json' };
import type { Language, Languages } from './written-in.ts';

/** Languages of a posting. */
export interface Spoken {
  /** Its languages, including those of only some blocks; empty if unknown. */
  languages: Languages;
  /** Returns the languages that a block may be in: its own if it is clear, otherwise all. */
  languagesAt: (block: number) => Languages;
}

/**
 * Returns the languages of a posting with blocks in several. `told` comes from a detector for the whole text,
 * which misses a line or two in another language.
 */
export function spokenIn(blocks: readonly { text: string }[], told: Languages): Spoken {
  const each = blocks.map(({ text }) => languagesTold(text));
  const isTold = (language: Language) => language === 'en' || told.includes(language);
  const all = new Set([...told, ...each.filter((some) => !some.some(isTold)).flat()]);
  return {
    languages: told.length === 0 ? [] : [...all],
    languagesAt: (block) => {
      const own = each[block] ?? [];
      return own.length === 1 ? own : [...all];
    },
  };
}

/** Minimum number of words; a single one may be a name. */
const LEAST = 2;
/** Characters of a line that are enough to detect its language. */
const LOOKED_AT = 200;
/** Words of two letters or more; one may belong to an abbreviation ("e.g."). */
const WORD = /[a-zà-ɏ]{2,}/g;
/** Cyrillic text; all cues of such languages are in one folder. */
const CYRILLIC = /[а-я]{3}/;

const NAMES: readonly Language[] = Object.keys(WORDS);
let known: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * Guesses a text's language by its distinct function words (`data/language-words.json`). Returns several on a
 * tie and none below two matches. Cyrillic letters count as Russian, which includes Ukrainian.
 */
export function languagesTold(text: string): Language[] {
  const line = text.slice(0, LOOKED_AT).toLowerCase();
  if (CYRILLIC.test(line)) return ['ru'];
  known ??= languagesByWord();
  const counts = NAMES.map(() => 0);
  const seen = new Set<string>();
  for (const word of line.match(WORD) ?? []) {
    const languages = known.get(word);
    if (!languages || seen.has(word)) continue;
    seen.add(word);
    for (const n of languages) counts[n] = (counts[n] ?? 0) + 1;
  }
  const most = Math.max(LEAST, ...counts);
  return NAMES.filter((_, n) => counts[n] === most);
}

/** Maps each word to its languages' indexes in `NAMES`. */
function languagesByWord(): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [n, words] of Object.values(WORDS).entries()) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), n]);
  }
  return byWord;
}
