import { keptFile } from '#src/store/package-file.ts';
import { directionOf, hasNames, type PageLanguage } from '#src/texts/languages.ts';
import type { TextsArea } from '#src/texts/text-id.ts';
import type { Compiled } from '#src/texts/texts.ts';
import { ENGLISH_NAMING, setNaming } from './shown-names.ts';
import { setTexts } from './t.ts';
import { points, speakIn } from './words.ts';

/** What each page says: the other pages show parts of the popup too. */
const AREA: TextsArea = 'popup';

/** What was asked for last, told by its content: settings are told at each change of any of them. */
let latest = '';
let last = Promise.resolve();

/**
 * Has the page speak a language: dates and numbers at once, its texts and what it calls things as soon as they are there. They are
 * files of the extension, and only those of this language are loaded. Of two languages at once the later one stays, and both wait for it.
 * `also`: the areas that the page says beside the popup's.
 */
export function speak(spoken: PageLanguage, also: readonly TextsArea[] = []): Promise<void> {
  const asked = JSON.stringify([spoken, also]);
  if (asked === latest) return last;
  latest = asked;
  speakIn(spoken.numbers);
  last = speakTexts(spoken, also, () => latest === asked);
  last.catch(() => {
    if (latest === asked) latest = '';
  });
  return last;
}

/** A page is worth showing with English names too. */
const loadNames = async (language: string) =>
  (await import('./load-naming.ts')).loadNaming(language).catch(() => ENGLISH_NAMING);

async function speakTexts(
  { texts: language }: PageLanguage,
  also: readonly TextsArea[],
  isLatest: () => boolean,
): Promise<void> {
  const [names, ...texts] = await Promise.all([
    hasNames(language) ? loadNames(language) : ENGLISH_NAMING,
    ...[AREA, ...also].map((area) => keptFile<Compiled>(`texts/${language}/${area}.json`)),
  ]);
  if (!isLatest()) return last;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  setNaming(names);
  setTexts({ language, compiled: Object.assign({}, ...texts), number: points });
}
