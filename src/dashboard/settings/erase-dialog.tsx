import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '#src/store/erase.ts';
import type { StorageUsage } from '#src/store/usage.ts';
import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import { errorText } from '#src/ui/storage-trouble.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';

interface Props {
  used: StorageUsage | null;
  close: () => void;
  erased: () => void;
}

/** Lists what will be deleted, and deletes it once the user has typed the word. */
export function EraseDialog({ used, close, erased }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // Typing a word cannot happen by accident.
  const word = t('settings.erase.word');
  const ready = typed.trim().normalize().toLowerCase() === word;
  const erase = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!ready) return;
    await eraseEverything().then(
      () => {
        close();
        erased();
      },
      (error: unknown) => setFailed(errorText(error)),
    );
  };
  return (
    <dialog class="erase" ref={dialog} onClose={close} aria-labelledby="erase-title">
      <form onSubmit={erase}>
        <h2 id="erase-title">{t('settings.erase.ask')}</h2>
        <p>
          {used && `${t('settings.erase.gone', { kept: summary(used) })} `}
          {t('settings.erase.also')}
        </p>
        <label>
          <span>{rich('settings.erase.type', { word }, { b: (inner) => <b>{inner}</b> })}</span>
          <input
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {failed && (
          <div role="alert">
            <p>{t('settings.erase.failed')}</p>
            <BrowserSaid text={failed} />
          </div>
        )}
        <div class="buttons">
          <button type="submit" class="button primary" aria-disabled={!ready}>
            {t('settings.erase')}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('file.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function summary({ skills, postings, roadmaps }: StorageUsage): string {
  const parts = [t('n-skills', { n: skills }), t('n-postings', { n: postings })];
  return allOf(roadmaps > 0 ? [...parts, t('settings.erase.roadmaps', { n: roadmaps })] : parts);
}
