import { keptFile } from '#src/store/package-file.ts';
import { directionOf, type Spoken } from '#src/texts/languages.ts';
import type { Area } from '#src/texts/text-id.ts';
import type { Compiled } from '#src/texts/texts.ts';
import { setTexts } from './t.ts';
import { points, speakIn } from './words.ts';

/** What each page says: the other pages show parts of the popup too. */
const AREA: Area = 'popup';

let latest: Spoken | null = null;
let last = Promise.resolve();

/**
 * Has the page speak a language: dates and numbers at once, its texts as soon as they are there. They are files of the extension,
 * and only those of this language are loaded. Of two languages at once the later one stays, and both wait for it.
 * `also`: the areas that the page says beside the popup's.
 */
export function speak(spoken: Spoken, also: readonly Area[] = []): Promise<void> {
  latest = spoken;
  speakIn(spoken.numbers);
  last = speakTexts(spoken, also);
  return last;
}

async function speakTexts(spoken: Spoken, also: readonly Area[]): Promise<void> {
  const language = spoken.texts;
  const texts = await Promise.all(
    [AREA, ...also].map((area) => keptFile<Compiled>(`texts/${language}/${area}.json`)),
  );
  if (latest !== spoken) return last;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  setTexts({ language, compiled: Object.assign({}, ...texts), number: points });
}
