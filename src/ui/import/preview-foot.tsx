import { t } from '#src/ui/words/t.ts';
import './preview.css';
import './preview-foot.css';
import { useState } from 'preact/hooks';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';

interface Props {
  label: string;
  /** The message if there is nothing to do, or false. */
  nothing: string | false;
  act: () => Promise<Done>;
  close: () => void;
  /** Called instead of `close` after success. */
  done?: (() => void) | undefined;
}

/** Buttons to apply or cancel what the preview shows. After a failure the preview stays, so the user can retry. */
export function PreviewFoot({ label, nothing, act, close, done }: Props) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy || nothing) return;
    setBusy(true);
    const acting = act();
    await doAndTell(acting);
    await acting.then(done ?? close, () => setBusy(false));
  };
  return (
    <div class="preview-foot">
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy || nothing !== false}
          onClick={press}
        >
          {busy ? t('import.busy') : label}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('file.cancel')}
        </button>
      </div>
      <p class="note">{nothing || t('import.undo')}</p>
    </div>
  );
}
