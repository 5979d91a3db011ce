import { browser } from 'wxt/browser';
import { logError } from '#src/log-error.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { spokenFor } from '#src/texts/languages.ts';
import { tellCarried } from './kept-here.tsx';
import { speak } from './speak.ts';

/**
 * Where a page finds the theme and the language before it is drawn, since no storage of the extension answers at once:
 * `public/theme.js` reads the theme.
 */
const [THEME, LOCALE] = ['theme', 'locale'];

/**
 * Makes the page look and speak as the settings say, now and whenever they change. To be called by each page, once, which is to
 * be drawn when this is done: then its texts are there.
 */
export async function followLook(): Promise<void> {
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
  keepCopy(LOCALE, locale);
  return speakAsTold(locale);
}

const speakAsTold = (locale: string | null): Promise<void> =>
  speak(spokenFor(locale, browser.i18n.getUILanguage())).catch(logError);

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
