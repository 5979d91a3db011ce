import PL from '#data/inflections/pl.json' with { type: 'json' };
import RU from '#data/inflections/ru.json' with { type: 'json' };
import { GAP, type Token } from '../text/tokens.ts';

/** Inflection of names in a language: "Dockera", "Kafką", "Докером". A file of data/inflections. */
interface Inflections {
  /** Letters of the language's words. */
  letters: string;
  /** Patterns that show the language, and that show another one; empty if there is none. */
  texts: string;
  other: string;
  /** Original letters of the name for each ending. */
  endings: Readonly<Record<string, readonly string[]>>;
}

type FormsOf = (word: string) => string[];

/**
 * Maximum length at which an inflected name is usually an ordinary word ("sama", "Nasi"), unless it is
 * capitalised within a sentence.
 */
const SHORTEST = 3;

const LANGUAGES = ([PL, RU] as Inflections[]).map((language) => ({
  texts: new RegExp(language.texts, 'iu'),
  other: language.other === '' ? null : new RegExp(language.other, 'iu'),
  formsOf: formsIn(language),
}));

/**
 * Returns a function from a folded word to its possible base forms, by the languages detected in the text; null
 * if none of them inflects names.
 */
export function inflectionsIn(text: string): FormsOf | null {
  const spoken = LANGUAGES.filter(({ texts, other }) => texts.test(text) && !other?.test(text));
  return spoken.length === 0 ? null : (word) => spoken.flatMap(({ formsOf }) => formsOf(word));
}

function formsIn({ letters, endings }: Inflections): FormsOf {
  const all = Object.entries(endings);
  const own = new RegExp(`^${letters}+$`, 'u');
  return (word) => {
    if (word.length <= SHORTEST || !own.test(word)) return [];
    return all
      .filter(([ending]) => word.endsWith(ending))
      .flatMap(([ending, others]) => others.map((other) => word.slice(0, -ending.length) + other))
      .filter((form) => form.length >= SHORTEST && form !== word);
  };
}

/** Adds base forms to unknown words, including last words of names ("Spring Boota"). */
export function addForms(
  tokens: readonly Token[],
  formsOf: FormsOf,
  text: string,
  knows: (word: string) => boolean,
): void {
  for (const token of tokens) {
    if (knows(token.word)) continue;
    const forms = formsOf(token.word);
    const isName = token.gap < GAP.stop && /[A-Z]|[^ -~]/u.test(text.charAt(token.start));
    const long = isName ? forms : forms.filter(({ length }) => length > SHORTEST);
    if (long.length > 0) token.forms = long;
  }
}
