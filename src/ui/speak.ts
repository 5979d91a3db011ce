import { packageFile } from '#src/store/package-file.ts';
import { directionOf, type Spoken } from '#src/texts/languages.ts';
import type { Area } from '#src/texts/text-id.ts';
import type { Compiled } from '#src/texts/texts.ts';
import { setTexts } from './t.ts';
import { points, speakIn } from './words.ts';

/** What each page says: the other pages show parts of the popup too. */
const AREA: Area = 'popup';

/** The texts of each file that was spoken, or are on their way. */
const loaded = new Map<string, Promise<Compiled>>();
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
  const texts = await Promise.all([AREA, ...also].map((area) => fileOf(`texts/${language}/${area}.json`)));
  if (latest !== spoken) return last;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  setTexts({ language, compiled: Object.assign({}, ...texts), number: points });
}

/** Those that did not come are asked for again the next time. */
function fileOf(name: string): Promise<Compiled> {
  const texts = loaded.get(name) ?? packageFile<Compiled>(name);
  loaded.set(name, texts);
  texts.catch(() => loaded.delete(name));
  return texts;
}
