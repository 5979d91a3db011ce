import PL from '#data/inflections/pl.json' with { type: 'json' };
import RU from '#data/inflections/ru.json' with { type: 'json' };
import { GAP, type Token } from '../text/tokens.ts';

/** How a language bends names: "Dockera", "Kafką", "Докером". A file of data/inflections. */
interface Inflections {
  /** A letter of its words. */
  letters: string;
  /** What shows that a text is in the language, and what shows that it is in another; empty where nothing does. */
  texts: string;
  other: string;
  /** What stands in place of an ending in the name itself. */
  endings: Readonly<Record<string, readonly string[]>>;
}

type FormsOf = (word: string) => string[];

/** So short a name with an ending is too often a word of the language ("sama", "Nasi"), unless a capital amid a sentence tells. */
const SHORTEST = 3;

const LANGUAGES = ([PL, RU] as Inflections[]).map((language) => ({
  texts: new RegExp(language.texts, 'iu'),
  other: language.other === '' ? null : new RegExp(language.other, 'iu'),
  formsOf: formsIn(language),
}));

/**
 * What a folded word of this text may be an inflection of, by the languages that the text shows; null where none of
 * them bends names.
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

/** Notes what words may be inflections of; of the last words of names ("Spring Boota") too, so of all that are not known. */
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
