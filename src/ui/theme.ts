import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { spokenFor } from '#src/texts/languages.ts';
import type { TextsArea } from '#src/texts/text-id.ts';
import { tellCarried } from './kept-here.tsx';
import { speak } from './speak.ts';

/**
 * Where a page finds the theme and the language before it is drawn, since no storage of the extension answers at once:
 * `public/theme.js` reads the theme.
 */
const [THEME, LOCALE] = ['theme', 'locale'];

/** The areas of the page's texts, beside the popup's. */
let areas: readonly TextsArea[] = [];

/**
 * Makes the page look and speak as the settings say, now and whenever they change. To be called by each page, once, which is to
 * be drawn when this is done: then its texts are there. `also`: the areas of texts that it says, beside the popup's.
 */
export async function followLook(also: readonly TextsArea[] = []): Promise<void> {
  areas = also;
  onSettings(showLook);
  settings().then(showLook, () => undefined);
  await speakAsTold(copyOf(LOCALE));
}

/** Shows a theme, speaks a language, and says where things are kept. */
export function showLook({
  theme,
  locale,
  sync,
}: Pick<Settings, 'theme' | 'locale' | 'sync'>): Promise<void> {
  tellCarried(sync);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  keepCopy(THEME, theme === 'system' ? null : theme);
  return showLanguage(locale);
}

/** Speaks a language: a tag, or null for the browser's own. */
export function showLanguage(locale: string | null): Promise<void> {
  keepCopy(LOCALE, locale);
  return speakAsTold(locale);
}

function speakAsTold(locale: string | null): Promise<void> {
  const spoken = spokenFor(locale, browser.i18n.getUILanguage());
  return speak(spoken, areas).catch(logError);
}

/** Where a private window has no such storage theme and language come a moment later. */
function keepCopy(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {}
}

function copyOf(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
