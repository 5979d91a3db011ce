import { isSame } from '#src/transfer/is-same.ts';
import { takenBack } from '#src/transfer/taken-back.ts';
import { changeValue } from './change-value.ts';
import { announce } from './changes.ts';
import { DEFAULTS, type Settings, settingsFrom } from './settings.ts';
import type { Undo } from './undo.ts';

/** Some settings as they are to be; given as a function, from what they are at that moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some settings; every part of the extension hears of it by {@link onSettings}. They are stored as one: of two
 * changes at once, as by a page and by the background, the second begins from what the first has made. The way back puts
 * back what was changed here, as far as nobody has changed it since.
 */
export async function changeSettings(change: SettingsChange): Promise<Undo> {
  let before = DEFAULTS;
  let after = DEFAULTS;
  await changeValue('settings', (stored) => {
    before = settingsFrom(stored);
    after = settingsFrom({ ...before, ...(typeof change === 'function' ? change(before) : change) });
    return after;
  });
  await announce('settings');
  return async () => {
    let isBack = false;
    await changeSettings((now) => {
      const back = takenBack<Settings>(now, before, after);
      isBack = !isSame(back, now);
      return back;
    });
    return isBack;
  };
}
