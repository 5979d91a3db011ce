import { packageFile } from '#src/store/package-file.ts';
import { directionOf, type Spoken } from '#src/texts/languages.ts';
import type { Area } from '#src/texts/text-id.ts';
import type { Compiled } from '#src/texts/texts.ts';
import { setTexts } from './t.ts';
import { points, speakIn } from './words.ts';

/** What each page says: the other pages show parts of the popup too. */
const AREA: Area = 'popup';

/** The texts of each language that was spoken, or are on their way. */
const loaded = new Map<string, Promise<Compiled>>();
let latest: Spoken | null = null;
let last = Promise.resolve();

/**
 * Has the page speak a language: dates and numbers at once, its texts as soon as they are there. They are files of the extension,
 * and only those of this language are loaded. Of two languages at once the later one stays, and both wait for it.
 */
export function speak(spoken: Spoken): Promise<void> {
  latest = spoken;
  speakIn(spoken.numbers);
  last = speakTexts(spoken);
  return last;
}

async function speakTexts(spoken: Spoken): Promise<void> {
  const language = spoken.texts;
  const compiled = await textsIn(language);
  if (latest !== spoken) return last;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  setTexts({ language, compiled, number: points });
}

/** Those that did not come are asked for again the next time. */
function textsIn(language: string): Promise<Compiled> {
  const texts = loaded.get(language) ?? packageFile<Compiled>(`texts/${language}/${AREA}.json`);
  loaded.set(language, texts);
  texts.catch(() => loaded.delete(language));
  return texts;
}
