import './settings.css';
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#src/browser.ts';
import { bytes } from '#src/dashboard/bytes.ts';
import { onAccess } from '#src/page/access/on-access.ts';
import type { Settings } from '#src/store/settings.ts';
import { WHOLE_LIMIT } from '#src/store/sync/items.ts';
import { type SyncReport, syncReport } from '#src/store/sync-area.ts';
import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { dayOf, inLanguage } from '#src/ui/words/words.ts';
import type { SectionProps } from '../section-props.ts';
import { changeSettingsAndTell, syncAndTell } from './change-settings.ts';
import { CircumstancesSetting } from './circumstances-setting.tsx';
import { EmphasisSetting } from './emphasis-setting.tsx';
import { LookSettings } from './look-settings.tsx';
import { ProfilesSetting } from './profiles-setting.tsx';
import { SettingGroup, SwitchRow } from './setting-row.tsx';
import { StorageSettings } from './storage-settings.tsx';

const timeFormat = inLanguage(
  (language) => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }),
);

/** Formats a time of day: "18:27". */
const clockOf = (time: number): string => timeFormat.value.format(time);

/** All settings. Each change applies at once and can be undone. */
export function SettingsSection({ known: { settings, roadmap } }: SectionProps) {
  const [erased, setErased] = useState(false);
  return (
    <div class="settings">
      <header class="page-head">
        <h1>{t('options.settings')}</h1>
        <p>{t('settings.intro')}</p>
      </header>
      <div role="status">
        {erased && <p class="erased">{rich('settings.erased', {}, { a: toWelcome })}</p>}
      </div>
      <LookSettings settings={settings} />
      <ReadingSettings settings={settings} />
      <SettingGroup title={t('settings.applying')}>
        <RemindersSetting settings={settings} />
      </SettingGroup>
      <CircumstancesSetting settings={settings} />
      <ProfilesSetting settings={settings} roadmap={roadmap} />
      <EmphasisSetting settings={settings} />
      <SyncSetting settings={settings} />
      <StorageSettings settings={settings} erased={() => setErased(true)} />
      <p class="note">{rich('settings.how', {}, { a: toWelcome })}</p>
    </div>
  );
}

const toWelcome = (inner: ComponentChild[]) => <a href="/welcome.html">{inner}</a>;

const FLAGS = ['badge', 'marks', 'scoresOnLists', 'keepPrivate'] as const;

/** Settings for what shows while the user reads postings. */
function ReadingSettings({ settings }: { settings: Settings }) {
  return (
    <SettingGroup title={t('settings.reading')}>
      {FLAGS.map((flag) => (
        <SwitchRow
          key={flag}
          title={t(`settings.flag.${flag}`)}
          note={t(`settings.flag.${flag}.note`)}
          on={settings[flag]}
          set={(on) => doAndTell(turnAndTell(flag, on))}
        />
      ))}
    </SettingGroup>
  );
}

const turnAndTell = (flag: (typeof FLAGS)[number], on: boolean) =>
  changeSettingsAndTell(
    { [flag]: on },
    t('settings.turned', { title: t(`settings.flag.${flag}`), to: on ? 'on' : 'off' }),
  );

/** The sync setting: what it does, its switch, and its status. */
function SyncSetting({ settings }: { settings: Settings }) {
  const report = nowOf(useLive(['sync'], syncReport, String(settings.sync))[0]);
  return (
    <SettingGroup title={t('settings.sync')}>
      <SwitchRow
        title={t('settings.sync.title')}
        note={rich('settings.sync.note', {}, { br: () => <br /> })}
        on={settings.sync}
        set={(on) => doAndTell(syncAndTell(on))}
      />
      <div role="status">{report && <Report report={report} on={settings.sync} />}</div>
    </SettingGroup>
  );
}

function Report({ report: { at, left, size, trouble, ended }, on }: { report: SyncReport; on: boolean }) {
  if (!on) return ended ? <p class="sync-report">{t('settings.sync.ended')}</p> : null;
  if (trouble?.kind === 'newer') return <p class="sync-report">{t('settings.sync.newer')}</p>;
  if (trouble) {
    return (
      <div class="sync-report">
        <p>{t('settings.sync.failed')}</p>
        <BrowserSaid text={trouble.said} />
      </div>
    );
  }
  if (at === null) return <p class="sync-report">{t('settings.sync.waiting')}</p>;
  const day = dayOf(at, Date.now());
  const last = { day, clock: clockOf(at), size: bytes(size), room: bytes(WHOLE_LIMIT) };
  return (
    <p class="sync-report">
      {t('settings.sync.last', last)}
      {left > 0 && ` ${t('settings.sync.left', { n: left })}`}
    </p>
  );
}

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** The setting to be reminded of next steps. It is on only while the browser permits notifications. */
function RemindersSetting({ settings }: { settings: Settings }) {
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
  const [live, again] = useLive([], areNotificationsPermitted);
  useEffect(() => onAccess(again), [again]);
  return nowOf(live) === true;
}

const areNotificationsPermitted = async () => browser.permissions.contains(NOTIFICATIONS);
