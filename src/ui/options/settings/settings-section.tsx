import './settings.css';
import { useState } from 'preact/hooks';
import type { SectionProps } from '../section-props.ts';
import { EmphasisSetting } from './emphasis-setting.tsx';
import { LookSettings } from './look-settings.tsx';
import { ProfilesSetting } from './profiles-setting.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { StorageSettings } from './storage-settings.tsx';
import { SyncSetting } from './sync-setting.tsx';

/** Everything that can be set, each change at once and with a way back. */
export function SettingsSection({ known: { settings, roadmap } }: SectionProps) {
  const [erased, setErased] = useState(false);
  return (
    <div class="settings">
      <header class="page-head">
        <h1>Settings</h1>
        <p>Each change counts at once, in every open page.</p>
      </header>
      <div role="status">
        {erased && (
          <p class="erased">
            Everything is erased. Gaplight is as it was when you installed it.{' '}
            <a href="/welcome.html">Start again</a>
          </p>
        )}
      </div>
      <LookSettings settings={settings} />
      <ReadingSettings settings={settings} />
      <ProfilesSetting settings={settings} roadmap={roadmap} />
      <EmphasisSetting settings={settings} />
      <SyncSetting settings={settings} />
      <StorageSettings settings={settings} erased={() => setErased(true)} />
      <p class="note">
        How it works, and what it never does: <a href="/welcome.html">the welcome page</a>
      </p>
    </div>
  );
}
