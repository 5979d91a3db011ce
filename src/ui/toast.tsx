import { signal } from '@preact/signals';
import { logError } from '#src/log-error.ts';
import { Icon } from './icon.tsx';
import { t } from './t.ts';

/** The message for an action and its undo; null if it failed and nothing changed. */
export interface Done {
  said: string;
  /** Resolves to `false` if nothing was undone because everything had changed again. */
  undo: (() => Promise<unknown>) | null;
}

const last = signal<Done | null>(null);

/** Waits for an action, then shows its message with undo, or the failure. */
export async function doAndTell(action: Promise<Done>): Promise<void> {
  last.value = await action.catch(notSaved);
}

/** Waits for an action whose result shows by itself, and shows a message only on failure. */
export async function tellFailure(action: Promise<void>): Promise<void> {
  await action.catch((error: unknown) => {
    last.value = notSaved(error);
  });
}

function notSaved(error: unknown): Done {
  logError(error);
  return { said: t('toast.not-saved'), undo: null };
}

/** Shows a message without undo. */
export function tell(said: string): void {
  last.value = { said, undo: null };
}

/** Removes the toast. */
export function dismissToast(): void {
  last.value = null;
}

/**
 * The last action with its undo. It stays until it is dismissed or replaced, because some people read slower
 * than a timeout.
 */
export function Toast() {
  const done = last.value;
  return (
    <div role="status" class="toast-place">
      {done && (
        <div class="toast" key={done.said}>
          <span>{done.said}</span>
          {done.undo && (
            <button type="button" class="button undo" onClick={() => takeBack(done.undo)}>
              {t('toast.undo')}
            </button>
          )}
          <button type="button" class="button square" aria-label={t('toast.dismiss')} onClick={dismissToast}>
            <Icon name="x" />
          </button>
        </div>
      )}
    </div>
  );
}

async function takeBack(undo: Done['undo']): Promise<void> {
  dismissToast();
  if (!undo) return;
  await tellFailure(
    undo().then((isBack) => {
      if (isBack === false) tell(t('toast.changed-since'));
    }),
  );
}
