import { browser } from '#src/browser.ts';
import { keptFile } from '#src/store/package-file.ts';
import { spokenFor } from '#src/ui/texts/languages.ts';
import { loadTexts } from '#src/ui/texts/load-texts.ts';
import type { Texts } from '#src/ui/texts/texts.ts';

/** Loads the toolbar button's texts. `locale`: from the settings, null for the browser's. */
export async function badgeTexts(locale: string | null): Promise<Texts> {
  const { texts: language } = spokenFor(locale, browser.i18n.getUILanguage());
  return { language, compiled: await loadTexts(keptFile, language, 'badge'), number: String };
}
