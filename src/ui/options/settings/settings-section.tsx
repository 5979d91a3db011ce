import './settings.css';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { rich, t } from '#src/ui/t.ts';
import type { SectionProps } from '../section-props.ts';
import { CircumstancesSetting } from './circumstances-setting.tsx';
import { EmphasisSetting } from './emphasis-setting.tsx';
import { LookSettings } from './look-settings.tsx';
import { ProfilesSetting } from './profiles-setting.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { StorageSettings } from './storage-settings.tsx';
import { SyncSetting } from './sync-setting.tsx';

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
