import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { spokenFor } from '#src/ui/texts/languages.ts';
import type { TextsArea } from '#src/ui/texts/text-id.ts';
import { tellCarried } from '../components/kept-here.tsx';
import { speak } from '../words/speak.ts';

/**
 * Keys in `localStorage` for the theme and language before the first paint, since extension storage is
 * asynchronous. `public/theme.js` reads the theme.
 */
const [THEME, LOCALE] = ['theme', 'locale'];

/** The page's text areas besides the popup's. */
let areas: readonly TextsArea[] = [];

/**
 * Applies the theme and language from the settings, now and on changes. Each page calls it once and draws when
 * it resolves, because then its texts are loaded. `also`: the page's text areas besides the popup's.
 */
export async function followLook(also: readonly TextsArea[] = []): Promise<void> {
  areas = also;
  onSettings(showLook);
  settings().then(showLook, () => undefined);
  await speakAsTold(copyOf(LOCALE));
}

/** Applies the theme and language, and whether skills sync between browsers. */
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

/** Sets the language: a tag, or null for the browser's own. */
export function showLanguage(locale: string | null): Promise<void> {
  keepCopy(LOCALE, locale);
  return speakAsTold(locale);
}

function speakAsTold(locale: string | null): Promise<void> {
  const spoken = spokenFor(locale, browser.i18n.getUILanguage());
  return speak(spoken, areas).catch(logError);
}

/** In private windows without `localStorage`, theme and language apply a moment later. */
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
