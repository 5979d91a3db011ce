import { useEffect, useState } from 'preact/hooks';
import { browser } from '#src/browser.ts';
import { onAccess } from '#src/page/access/on-access.ts';
import type { Settings } from '#src/store/settings.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { changeSettingsAndTell } from './change-settings.ts';
import { SwitchRow } from './setting-row.tsx';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** The setting to be reminded of next steps. It is on only while the browser permits notifications. */
export function RemindersSetting({ settings }: { settings: Settings }) {
  const isPermitted = usePermitted();
  const [, drawAgain] = useState({});
  // The browser has moved the switch already; a refusal moves it back.
  const turn = async (on: boolean) => {
    await doAndTell(turnReminders(on));
    drawAgain({});
  };
  return (
    <SwitchRow
      title={t('settings.reminders')}
      note={t('settings.reminders.note')}
      on={settings.reminders && isPermitted}
      set={turn}
    />
  );
}

/** Asks for the permission first, because the browser asks only during a click. */
async function turnReminders(on: boolean): Promise<Done> {
  const isPermitted = !on || (await browser.permissions.request(NOTIFICATIONS).catch(() => false));
  if (!isPermitted) return { said: t('settings.reminders.refused'), undo: null };
  const title = t('settings.reminders');
  const done = await changeSettingsAndTell(
    { reminders: on },
    t('settings.turned', { title, to: on ? 'on' : 'off' }),
  );
  if (!on) await browser.permissions.remove(NOTIFICATIONS).catch(() => false);
  return { ...done, undo: async () => (await turnReminders(!on)).undo !== null };
}

function usePermitted(): boolean {
  const [isPermitted, setPermitted] = useState(false);
  useEffect(() => {
    const check = () => void areNotificationsPermitted().then(setPermitted, () => undefined);
    check();
    return onAccess(check);
  }, []);
  return isPermitted;
}

const areNotificationsPermitted = async () => browser.permissions.contains(NOTIFICATIONS);
