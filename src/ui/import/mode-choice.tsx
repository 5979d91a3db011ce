import type { BackupMode } from '#src/files/plan-backup.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  mode: BackupMode;
  set: (mode: BackupMode) => void;
  /** The kind of import. */
  of: keyof typeof WORDS;
}

/** The title of each choice, and its effect in words. */
const WORDS = {
  backup: {
    merge: ['backup.merge', 'backup.merge-text'],
    replace: ['backup.replace', 'backup.replace-text'],
  },
  import: {
    merge: ['import.merge', 'import.merge-text'],
    replace: ['import.replace', 'import.replace-text'],
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
            <b>{t(WORDS[of][one][0])}</b>
            <span class="note">{t(WORDS[of][one][1])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
