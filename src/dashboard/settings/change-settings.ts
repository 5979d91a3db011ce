import { changeSettings, type SettingsChange } from '#src/store/change-settings.ts';
import { tellSwept } from '#src/store/old-postings.ts';
import { turnSyncOff, turnSyncOn } from '#src/store/sync-area.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

export async function changeSettingsAndTell(change: SettingsChange, said: string): Promise<Done> {
  return { said, undo: await changeSettings(change) };
}

/** Changes how long postings are stored. Nothing is deleted for a day, so the user can change their mind. */
export async function keepAndTell(keepDays: number | null, said: string): Promise<Done> {
  await tellSwept(Date.now());
  return changeSettingsAndTell({ keepDays }, said);
}

/** Turns sync between browsers on or off. */
export async function syncAndTell(on: boolean): Promise<Done> {
  const turn = (to: boolean) => (to ? turnSyncOn() : turnSyncOff());
  await turn(on);
  return {
    said: t(on ? 'settings.sync.on' : 'settings.sync.off'),
    undo: () => turn(!on),
  };
}
