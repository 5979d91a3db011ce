import { keptFile } from '#src/store/package-file.ts';
import { directionOf, hasNames, type Spoken } from '#src/texts/languages.ts';
import type { Area } from '#src/texts/text-id.ts';
import type { Compiled } from '#src/texts/texts.ts';
import { IN_ENGLISH, setNames } from './shown-names.ts';
import { setTexts } from './t.ts';
import { points, speakIn } from './words.ts';

/** What each page says: the other pages show parts of the popup too. */
const AREA: Area = 'popup';

let latest: Spoken | null = null;
let last = Promise.resolve();

/**
 * Has the page speak a language: dates and numbers at once, its texts and what it calls things as soon as they are there. They are
 * files of the extension, and only those of this language are loaded. Of two languages at once the later one stays, and both wait for it.
 * `also`: the areas that the page says beside the popup's.
 */
export function speak(spoken: Spoken, also: readonly Area[] = []): Promise<void> {
  latest = spoken;
  speakIn(spoken.numbers);
  last = speakTexts(spoken, also);
  return last;
}

const loadNames = async (language: string) => (await import('./names-in.ts')).namesIn(language);

async function speakTexts(spoken: Spoken, also: readonly Area[]): Promise<void> {
  const language = spoken.texts;
  const [names, ...texts] = await Promise.all([
    hasNames(language) ? loadNames(language) : IN_ENGLISH,
    ...[AREA, ...also].map((area) => keptFile<Compiled>(`texts/${language}/${area}.json`)),
  ]);
  if (latest !== spoken) return last;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  setNames(names);
  setTexts({ language, compiled: Object.assign({}, ...texts), number: points });
}
