import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import './keys.css';
import { useShortcut } from './use-shortcut.ts';

/** A key's label, translated where keyboards differ. */
type Key = Extract<TextId, `skill-keys.cap.${string}`> | '/' | '↑' | '↓' | 'A' | '1' | '2' | '3' | '4' | '?';

const KEYS: readonly (readonly [keys: readonly Key[], does: TextId])[] = [
  [['/'], 'skill-keys.search'],
  [['↑', '↓'], 'skill-keys.move'],
  [['skill-keys.cap.space'], 'skill-keys.select'],
  [['skill-keys.cap.shift', '↓'], 'skill-keys.several'],
  [['skill-keys.cap.ctrl', 'A'], 'skill-keys.all'],
  [['1', '2', '3', '4'], 'skill-keys.level'],
  [['skill-keys.cap.enter'], 'skill-keys.open'],
  [['skill-keys.cap.delete'], 'list.remove'],
  [['skill-keys.cap.esc'], 'skill-keys.close'],
  [['?'], 'skill-keys.show'],
];

const keyText = (key: Key): string => (key.length > 1 ? t(key as TextId) : key);

/** A dialog with the list's keyboard shortcuts, opened by a button or "?". */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  const close = () => dialog.current?.close();
  useShortcut('?', open);
  return (
    <>
      <button type="button" class="button plain keys-button" aria-keyshortcuts="?" onClick={open}>
        {t('skill-keys')}{' '}
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
            <h2 id="keys-title">{t('skill-keys.title')}</h2>
            <button
              type="button"
              class="button plain square"
              aria-label={t('progress.close')}
              onClick={close}
            >
              <Icon name="x" />
            </button>
          </header>
          <dl>
            {KEYS.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} class="key">
                      {keyText(key)}
                    </kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
          <p class="note">{t('skill-keys.note')}</p>
        </div>
      </dialog>
    </>
  );
}
