import WORDS from '#data/ordinary-words.json' with { type: 'json' };
import type { Hit } from '../names/matcher.ts';
import type { Span } from '../text/spans.ts';
import type { Languages } from '../text/written-in.ts';

/** By language, the ordinary words and abbreviations that skills are also named with. */
const WORDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** A hit's sentence and the languages it may be in. */
interface Place {
  text: string;
  sentence: Span;
  languages: Languages;
}

/**
 * Whether a name is an ordinary word of its sentence's language. Words listed in lower case are ordinary in lower
 * case and at the start of a sentence. Nouns and abbreviations are listed with a capital, and are ordinary in any
 * case.
 */
export function isOrdinaryWord(hit: Hit, { text, sentence, languages }: Place): boolean {
  if (hit.first !== hit.last) return false;
  const written = text.slice(hit.start, hit.end);
  const small = written.toLowerCase();
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, hit.start));
  const isSmall = written === small || (opens && written.slice(1) === small.slice(1));
  const spellings = [small.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)];
  if (isSmall) spellings.push(small);
  return languages.some((language) => spellings.some((spelling) => WORDS_OF.get(language)?.has(spelling)));
}
