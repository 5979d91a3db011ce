import { signal } from '@preact/signals';
import { logError } from '#src/log-error.ts';
import { t } from '../words/t.ts';
import { Icon } from './icon.tsx';

/** The message for an action and its undo; null if it failed and nothing changed. */
export interface Done {
  said: string;
  /** Resolves to `false` if nothing was undone because everything had changed again. */
  undo: (() => Promise<unknown>) | null;
}

/** Time that a toast is shown, in ms. It does not run under the pointer or while the toast has the focus. */
const SHOWN_MS = 8_000;

/** The last action. Its undo stays after the toast is gone. */
const last = signal<Done | null>(null);
const isShown = signal(false);
let hiding: ReturnType<typeof setTimeout> | undefined;

function show(done: Done): void {
  last.value = done;
  isShown.value = true;
  hideLater();
}

function hideLater(): void {
  holdToast();
  hiding = setTimeout(hideToast, SHOWN_MS);
}

const holdToast = () => clearTimeout(hiding);

function hideToast(): void {
  holdToast();
  isShown.value = false;
}

/** Waits for an action, then shows its message with undo, or the failure. */
export async function doAndTell(action: Promise<Done>): Promise<void> {
  show(await action.catch(notSaved));
}

/** Waits for an action whose result shows by itself, and shows a message only on failure. */
export async function tellFailure(action: Promise<void>): Promise<void> {
  await action.catch((error: unknown) => {
    show(notSaved(error));
  });
}

function notSaved(error: unknown): Done {
  logError(error);
  return { said: t('toast.not-saved'), undo: null };
}

/** Shows a message without undo. */
export function tell(said: string): void {
  show({ said, undo: null });
}

/** Removes the toast and forgets the action. */
export function dismissToast(): void {
  hideToast();
  last.value = null;
}

/** Returns the last action that can be undone and whose toast is gone, or null. Redraws the caller on changes. */
export const undoLeft = (): Done | null => (!isShown.value && last.value?.undo ? last.value : null);

/**
 * The last action with its undo, for {@link SHOWN_MS}. With `keepsUndo`, the undo then stays as a quiet line;
 * elsewhere a menu has it.
 */
export function Toast({ keepsUndo = false }: { keepsUndo?: boolean }) {
  const done = isShown.value ? last.value : null;
  const left = keepsUndo ? undoLeft() : null;
  return (
    <>
      <div role="status" class="toast-place">
        {done && (
          <div
            class="toast"
            key={done.said}
            onPointerEnter={holdToast}
            onPointerLeave={(event) => {
              if (!event.currentTarget.contains(document.activeElement)) hideLater();
            }}
            onFocusIn={holdToast}
            onFocusOut={hideLater}
          >
            <span>{done.said}</span>
            {done.undo && (
              <button type="button" class="button undo" onClick={() => takeBack(done)}>
                {t('toast.undo')}
              </button>
            )}
            <button type="button" class="button square" aria-label={t('toast.dismiss')} onClick={hideToast}>
              <Icon name="x" />
            </button>
          </div>
        )}
      </div>
      {left && (
        <p class="undo-left note">
          {left.said}{' '}
          <button type="button" class="text-button" onClick={() => takeBack(left)}>
            {t('toast.undo')}
          </button>
        </p>
      )}
    </>
  );
}

/** Undoes an action, and says so if nothing was undone. */
export async function takeBack({ undo }: Done): Promise<void> {
  dismissToast();
  if (!undo) return;
  await tellFailure(
    undo().then((isBack) => {
      if (isBack === false) tell(t('toast.changed-since'));
    }),
  );
}
