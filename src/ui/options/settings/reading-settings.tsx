import type { Settings } from '#src/store/settings.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { changeSettingsAndTell } from './change-settings.ts';
import { SettingGroup, SwitchRow } from './setting-row.tsx';

const FLAGS = ['badge', 'marks', 'scoresOnLists', 'keepPrivate'] as const;

/** Settings for what shows while the user reads postings. */
export function ReadingSettings({ settings }: { settings: Settings }) {
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
