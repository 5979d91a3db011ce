import type { BackupMode } from '#src/files/plan-backup.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  mode: BackupMode;
  set: (mode: BackupMode) => void;
  /** The kind of import. */
  of: keyof typeof WORDS;
}

/** The effect of each choice, in words. */
const WORDS = {
  backup: {
    merge: { title: 'backup.merge', text: 'backup.merge-text' },
    replace: { title: 'backup.replace', text: 'backup.replace-text' },
  },
  import: {
    merge: { title: 'import.merge', text: 'import.merge-text' },
    replace: { title: 'import.replace', text: 'import.replace-text' },
  },
} as const;

const MODES: readonly BackupMode[] = ['merge', 'replace'];

/** A picker for adding the file's content to the data here, or replacing it. */
export function ModeChoice({ mode, set, of }: Props) {
  return (
    <fieldset class="mode-choice" aria-label={t('import.how')}>
      {MODES.map((one) => (
        <label key={one}>
          <input type="radio" name="mode" checked={one === mode} onChange={() => set(one)} />
          <span>
            <b>{t(WORDS[of][one].title)}</b>
            <span class="note">{t(WORDS[of][one].text)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
