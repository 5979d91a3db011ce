import WORDS from '#data/language-words.json' with { type: 'json' };
import type { Language, Languages } from './written-in.ts';

/** What a posting is read in. */
export interface Spoken {
  /** Its languages, with those that only some of its blocks are in; empty where they are not known. */
  languages: Languages;
  /** Whether a block is Dutch; of one that does not tell, whether any is. */
  isDutch: (block: number) => boolean;
}

/**
 * The languages of a posting whose blocks may be in several. `told` are those that a detector tells of the whole: it passes
 * over a line or two in another one.
 */
export function spokenIn(blocks: readonly { text: string }[], told: Languages): Spoken {
  const each = blocks.map(({ text }) => languagesTold(text));
  const isTold = (language: Language) => language === 'en' || told.includes(language);
  const all = new Set([...told, ...each.filter((some) => !some.some(isTold)).flat()]);
  return {
    languages: told.length === 0 ? [] : [...all],
    isDutch: (block) => {
      const [language, other] = each[block] ?? [];
      return language === undefined || other !== undefined ? all.has('nl') : language === 'nl';
    },
  };
}

/** A word alone may be a name. */
const LEAST = 2;
/** By then a line has told what it is in, in characters. */
const LOOKED_AT = 200;
/** One letter may be of a short form ("e.g."). */
const WORD = /[a-zà-ɏ]{2,}/g;
/** Of the languages in this script we have the cues in one folder. */
const CYRILLIC = /[а-я]{3}/;

const NAMES: readonly Language[] = Object.keys(WORDS);
let known: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * The language that a text is in: the one of which it has most words of `data/language-words.json`, each counted once. Several where
 * it has as many of each, none where it has fewer than two of any. Cyrillic letters tell of Russian, which stands for Ukrainian too.
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

/** The languages of each word, by their place in `NAMES`. */
function languagesByWord(): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [n, words] of Object.values(WORDS).entries()) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), n]);
  }
  return byWord;
}
