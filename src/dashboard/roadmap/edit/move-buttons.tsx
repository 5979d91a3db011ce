import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';

interface Props {
  name: string;
  canUp: boolean;
  canDown: boolean;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** Buttons for up, down and remove. At the ends they stay in place, so the focus is not lost. */
export function MoveButtons({ name, canUp, canDown, move, remove }: Props) {
  return (
    <span class="move-buttons">
      <button
        type="button"
        class="button plain square"
        aria-label={t('edit.up', { name })}
        aria-disabled={!canUp}
        onClick={(event) => canUp && moveAndStay(event.currentTarget, () => move(-1))}
      >
        <span class="turned">
          <Icon name="chevron" />
        </span>
      </button>
      <button
        type="button"
        class="button plain square"
        aria-label={t('edit.down', { name })}
        aria-disabled={!canDown}
        onClick={(event) => canDown && moveAndStay(event.currentTarget, () => move(1))}
      >
        <Icon name="chevron" />
      </button>
      <button
        type="button"
        class="button plain square"
        aria-label={t('skills.remove-one', { name })}
        data-removes
        onClick={(event) => removeAndGoOn(event.currentTarget, remove)}
      >
        <Icon name="x" />
      </button>
    </span>
  );
}

/** Restores the focus to a button after its row moved. */
function moveAndStay(button: HTMLButtonElement, move: () => void): void {
  const label = button.getAttribute('aria-label') ?? '';
  const editor = button.closest('.roadmap-editor');
  const watch = new MutationObserver(() => {
    editor?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`)?.focus();
    watch.disconnect();
  });
  if (editor) watch.observe(editor, { childList: true, subtree: true });
  move();
}

/** Moves the focus after a row was removed: to the next remove button, or to the list's input. */
function removeAndGoOn(button: HTMLButtonElement, remove: () => void): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = beside?.querySelector<HTMLElement>('[data-removes]');
  (next ?? item?.parentElement?.parentElement?.querySelector('input'))?.focus();
  remove();
}
