import './preview.css';
import { useState } from 'preact/hooks';
import { type Done, doAndTell } from '#src/ui/toast.tsx';

interface Props {
  label: string;
  /** Why there is nothing to do, or false. */
  nothing: string | false;
  act: () => Promise<Done>;
  close: () => void;
}

/** Does what the preview shows, or leaves all as it is. Where it fails the preview stays, so that one can try again. */
export function PreviewFoot({ label, nothing, act, close }: Props) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy || nothing) return;
    setBusy(true);
    const done = act();
    await doAndTell(done);
    await done.then(close, () => setBusy(false));
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
          {busy ? 'Importing …' : label}
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
      </div>
      <p class="note">{nothing || 'All or nothing, with Undo after it.'}</p>
    </div>
  );
}
