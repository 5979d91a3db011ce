import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { tellCarried } from './kept-here.tsx';
import { speakIn } from './words.ts';

/** Where a page finds the theme before it is drawn: `public/theme.js` reads it, since no storage of the extension answers at once. */
const COPY = 'theme';

/** Makes the page look and speak as the settings say, now and whenever they change. To be called by each page, once. */
export function followLook(): void {
  onSettings(showLook);
  settings().then(showLook, () => undefined);
}

/** Shows a theme, speaks a language, and says where things are kept. */
export function showLook({ theme, locale, sync }: Pick<Settings, 'theme' | 'locale' | 'sync'>): void {
  tellCarried(sync);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  speakIn(locale);
  try {
    if (theme === 'system') localStorage.removeItem(COPY);
    else localStorage.setItem(COPY, theme);
  } catch {
    // Where a private window has no such storage the theme comes a moment later.
  }
}
