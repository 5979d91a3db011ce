import { changeValue } from './change-value.ts';
import { announce } from './changes.ts';
import { type Settings, settingsFrom } from './settings.ts';
import { applyWithUndo, type Undo } from './undo.ts';

/** Some settings as they are to be; given as a function, from what they are at that moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some settings and returns the undo. Of two changes at once, as by a page and by the background, the second
 * begins from the result of the first.
 */
export function changeSettings(change: SettingsChange): Promise<Undo> {
  return applyWithUndo<Settings>(
    (now) => settingsFrom({ ...now, ...(typeof change === 'function' ? change(now) : change) }),
    async (made) => {
      await changeValue('settings', (stored) => settingsFrom(made(settingsFrom(stored), 'settings')));
      await announce('settings');
    },
  );
}
