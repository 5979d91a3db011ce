import { keptFile } from '#src/store/package-file.ts';
import { directionOf, hasNames, type PageLanguage } from '#src/ui/texts/languages.ts';
import { loadTexts } from '#src/ui/texts/load-texts.ts';
import type { TextsArea } from '#src/ui/texts/text-id.ts';
import { ENGLISH_NAMING, setNaming } from './shown-names.ts';
import { setTexts } from './t.ts';
import { points, speakIn } from './words.ts';

/** The text area of every page, since all show parts of the popup. */
const AREA: TextsArea = 'popup';

/** The last request by its content, because any change of settings calls this. */
let latest = '';
let last = Promise.resolve();

/**
 * Sets the page's language: dates and numbers at once, texts and names once loaded. Only this language's files
 * are loaded. When two languages are requested at once the later one wins, and both calls wait for it. `also`:
 * the text areas of the page besides the popup's.
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

/** Without the file the page still works with English names. */
const loadNames = async (language: string) =>
  (await import('./load-naming.ts')).loadNaming(language).catch(() => ENGLISH_NAMING);

async function speakTexts(
  { texts: language }: PageLanguage,
  also: readonly TextsArea[],
  isLatest: () => boolean,
): Promise<void> {
  const [names, ...texts] = await Promise.all([
    hasNames(language) ? loadNames(language) : ENGLISH_NAMING,
    ...[AREA, ...also].map((area) => loadTexts(keptFile, language, area)),
  ]);
  if (!isLatest()) return last;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  setNaming(names);
  setTexts({ language, compiled: Object.assign({}, ...texts), number: points });
}
