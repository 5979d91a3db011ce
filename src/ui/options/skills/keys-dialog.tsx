import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import './keys.css';
import { useShortcut } from './use-shortcut.ts';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'Search and add a skill'],
  [['↑', '↓'], 'Move between skills'],
  [['Space'], 'Select or deselect'],
  [['Shift', '↓'], 'Select several'],
  [['Ctrl', 'A'], 'Select all that are shown'],
  [['1', '2', '3', '4'], 'Learning, basic, solid, expert'],
  [['Enter'], 'Open the details'],
  [['Delete'], 'Remove'],
  [['Esc'], 'Close the details, clear the selection'],
  [['?'], 'Show these keys'],
];

/** The keys of the list, shown by a button or by "?". */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  const close = () => dialog.current?.close();
  useShortcut('?', open);
  return (
    <>
      <button type="button" class="button plain keys-button" aria-keyshortcuts="?" onClick={open}>
        Keys{' '}
        <span class="key" aria-hidden="true">
          ?
        </span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by itself */}
      <dialog
        ref={dialog}
        class="list-keys"
        aria-labelledby="keys-title"
        onClick={(event) => event.target === event.currentTarget && close()}
      >
        <div class="list-keys-inner">
          <header>
            <h2 id="keys-title">Keys in the list</h2>
            <button type="button" class="button plain square" aria-label="Close" onClick={close}>
              <Icon name="x" />
            </button>
          </header>
          <dl>
            {KEYS.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} class="key">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p class="note">On a selected skill, a level or Delete changes all selected skills.</p>
        </div>
      </dialog>
    </>
  );
}
