import type { PrivacySetting, StoredSettings } from '#src/store/settings.ts';
import { t } from '#src/ui/t.ts';

interface Props {
  /** Privacy settings that differ between the file and this browser. */
  differing: readonly PrivacySetting[];
  /** The settings in the file. */
  file: StoredSettings;
  allowed: readonly PrivacySetting[];
  set: (allowed: PrivacySetting[]) => void;
}

/** Asks which privacy settings a backup may change; none by default. */
export function PrivacyChoice({ differing, file, allowed, set }: Props) {
  if (differing.length === 0) return null;
  const toggle = (name: PrivacySetting, isAllowed: boolean) =>
    set(isAllowed ? [...allowed, name] : allowed.filter((other) => other !== name));
  return (
    <fieldset class="privacy-choice">
      <legend>{t('backup.privacy')}</legend>
      {differing.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            class="tick"
            checked={allowed.includes(name)}
            onChange={(event) => toggle(name, event.currentTarget.checked)}
          />
          {t('settings.turned', { title: t(`settings.flag.${name}`), to: file[name] ? 'on' : 'off' })}
        </label>
      ))}
    </fieldset>
  );
}
