import { t } from '#src/ui/words/t.ts';

interface Props {
  name: string;
  /** Progress from 0 to 1. */
  done: number;
  cancel: () => void;
}

/** Shows the progress of reading a file, with a cancel button. */
export function ReadingView({ name, done, cancel }: Props) {
  return (
    <div class="import-reading">
      <h2 tabIndex={-1}>{t('file.reading', { name })}</h2>
      {/* The duration is unknown at first. */}
      <progress aria-label={t('file.reading', { name })} value={done > 0 ? done : undefined} max={1} />
      <div class="buttons">
        <button type="button" class="button" onClick={cancel}>
          {t('file.cancel')}
        </button>
      </div>
    </div>
  );
}
