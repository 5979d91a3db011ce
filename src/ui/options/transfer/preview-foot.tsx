import { t } from '#src/ui/t.ts';
import './preview.css';
import './preview-foot.css';
import { useState } from 'preact/hooks';
import { type Done, doAndTell } from '#src/ui/toast.tsx';

interface Props {
  label: string;
  /** Why there is nothing to do, or false. */
  nothing: string | false;
  act: () => Promise<Done>;
  close: () => void;
  /** Called in the place of `close` once it is done. */
  done?: (() => void) | undefined;
}

/** Does what the preview shows, or leaves all as it is. Where it fails the preview stays, so that one can try again. */
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
