import { signal } from '@preact/signals';
import { logError } from '#src/log-error.ts';
import { Icon } from './icon.tsx';
import { t } from './t.ts';

/** What was just done, and the way back; null where nothing was done, since it failed. */
export interface Done {
  said: string;
  /** Tells `false` where nothing was taken back, since all of it was changed again. */
  undo: (() => Promise<unknown>) | null;
}

const last = signal<Done | null>(null);

/** Waits for something that is being done, then says so with the way back; or that it could not be done. */
export async function doAndTell(action: Promise<Done>): Promise<void> {
  last.value = await action.catch(notSaved);
}

/** For what shows by itself when it is done: speaks only where it could not be. */
export async function tellFailure(action: Promise<void>): Promise<void> {
  await action.catch((error: unknown) => {
    last.value = notSaved(error);
  });
}

function notSaved(error: unknown): Done {
  logError(error);
  return { said: t('toast.not-saved'), undo: null };
}

/** Says something that there is nothing to undo of. */
export function tell(said: string): void {
  last.value = { said, undo: null };
}

/** Takes the toast away. */
export function dismissToast(): void {
  last.value = null;
}

/**
 * The last thing done, with Undo. It stays until it is dismissed or something else is done: a toast that leaves by
 * itself is gone before some people have read it.
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
