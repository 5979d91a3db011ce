import { browser } from 'wxt/browser';
import { packageFile } from '#src/store/package-file.ts';
import { spokenFor } from '#src/texts/languages.ts';
import type { Compiled, Texts } from '#src/texts/texts.ts';

/** The texts of each language that was asked for, or are on their way. */
const loaded = new Map<string, Promise<Compiled>>();

/** What the toolbar button says, in the user's language. `locale`: as the settings have it. */
export async function badgeTexts(locale: string | null): Promise<Texts> {
  const { texts: language } = spokenFor(locale, browser.i18n.getUILanguage());
  const texts = loaded.get(language) ?? packageFile<Compiled>(`texts/${language}/badge.json`);
  loaded.set(language, texts);
  // Those that did not come are asked for again the next time.
  texts.catch(() => loaded.delete(language));
  return { language, compiled: await texts, number: String };
}
