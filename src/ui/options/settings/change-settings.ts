import { tellSwept } from '#src/store/old-postings.ts';
import { changeSettings, type Settings } from '#src/store/settings.ts';
import { turnSyncOff, turnSyncOn } from '#src/store/sync-area.ts';
import type { Done } from '#src/ui/toast.tsx';

/** Changes one setting; the way back sets it as it was `before`. */
export async function changeAndTell<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
  before: Settings,
  said: string,
): Promise<Done> {
  const change = (to: Settings[Name]) => changeSettings({ [name]: to } as Pick<Settings, Name>);
  await change(value);
  return { said, undo: () => change(before[name]) };
}

/** Changes how long postings are kept. For a day from now nothing goes: there is time to think better of it. */
export async function keepAndTell(days: number | null, before: Settings, said: string): Promise<Done> {
  await tellSwept(Date.now());
  return changeAndTell('keepDays', days, before, said);
}

/** Turns carrying skills between browsers on or off. */
export async function syncAndTell(on: boolean): Promise<Done> {
  const turn = (to: boolean) => (to ? turnSyncOn() : turnSyncOff());
  await turn(on);
  return { said: on ? 'Sync is on' : 'Sync is off, and the account is empty', undo: () => turn(!on) };
}
