import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '#src/store/erase.ts';
import type { Usage } from '#src/store/usage.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { errorText } from '#src/ui/storage-trouble.ts';
import { allOf, count } from '#src/ui/words.ts';

/** What one types to erase everything: no slip of the finger does. */
const WORD = 'erase';

interface Props {
  used: Usage | null;
  close: () => void;
  erased: () => void;
}

/** Says what will be gone, and erases it once the word is typed. */
export function EraseDialog({ used, close, erased }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const ready = typed.trim().toLowerCase() === WORD;
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
        <h2 id="erase-title">Erase everything?</h2>
        <p>
          {used && `${summary(used)}, and all settings. `}Access to other sites and the copy that sync keeps
          are erased too. This cannot be undone.
        </p>
        <label>
          <span>
            Type <b>{WORD}</b> to go on
          </span>
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
            <p>Not everything could be erased. Try again. What is erased already stays erased.</p>
            <BrowserSaid text={failed} />
          </div>
        )}
        <div class="buttons">
          <button type="submit" class="button primary" aria-disabled={!ready}>
            Erase everything
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}

function summary({ skills, postings, roadmaps }: Usage): string {
  const parts = [count(skills, 'skill'), count(postings, 'posting')];
  return allOf(roadmaps > 0 ? [...parts, count(roadmaps, 'roadmap')] : parts);
}
