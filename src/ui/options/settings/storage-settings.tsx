import { useState } from 'preact/hooks';
import type { Settings } from '#src/store/settings.ts';
import { type StorageUsage, storageUsage } from '#src/store/usage.ts';
import { bytes } from '#src/ui/options/bytes.ts';
import { rich, t } from '#src/ui/t.ts';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { figure } from '#src/ui/words.ts';
import { linkTo } from '../route.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { KeepSetting } from './keep-setting.tsx';
import { ResumeSetting } from './resume-setting.tsx';
import { SettingGroup, SettingRow } from './setting-row.tsx';
import { UnreadableSetting } from './unreadable-setting.tsx';

/** Settings for stored data: what is stored, for how long, and how to delete it. */
export function StorageSettings({ settings, erased }: { settings: Settings; erased: () => void }) {
  const [live] = useLive(
    ['tracked', 'own', 'postings', 'roadmaps', 'resume'],
    storageUsage,
    String(settings.sync),
  );
  const [asking, setAsking] = useState(false);
  const used = nowOf(live);
  return (
    <SettingGroup title={t('settings.kept')}>
      <KeepSetting settings={settings} />
      {used && <Used used={used} />}
      {used?.resumes.map((kept) => (
        <ResumeSetting key={kept.resume} kept={kept} all={used.resumes} profiles={settings.profiles} />
      ))}
      <UnreadableSetting />
      <SettingRow
        title={t('settings.erase')}
        note={rich('settings.erase.note', {}, { a: (inner) => <a href={linkTo('import')}>{inner}</a> })}
      >
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('settings.erase.open')}
        </button>
      </SettingRow>
      {asking && <EraseDialog used={used} close={() => setAsking(false)} erased={erased} />}
    </SettingGroup>
  );
}

function Used({ used }: { used: StorageUsage }) {
  const rows: [name: string, number: number][] = [
    [t('foot.skills'), used.skills],
    [t('backup.row.own'), used.ownSkills],
    [t('foot.postings'), used.postings],
    [t('settings.kept.followed'), used.followedPostings],
    [t('backup.row.roadmaps'), used.roadmaps],
  ];
  return (
    <div class="setting used">
      <div class="setting-words">
        <b>{t('settings.kept.here')}</b>
        <p class="note">
          {used.bytes === null
            ? t('settings.kept.no-size')
            : t('settings.kept.size', { size: bytes(used.bytes) })}
        </p>
      </div>
      <dl>
        {rows.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{figure(number)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
