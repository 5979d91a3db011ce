import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';

interface Props {
  name: string;
  canUp: boolean;
  canDown: boolean;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** Up, down and away. The buttons stay at the ends, so that the focus does not get lost there. */
export function MoveButtons({ name, canUp, canDown, move, remove }: Props) {
  return (
    <span class="move-buttons">
      <button
        type="button"
        class="button plain square"
        aria-label={t('roadmap-edit.up', { name })}
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
        aria-label={t('roadmap-edit.down', { name })}
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

/** What moves in the page loses the focus: its button gets it back where it stands then. */
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

/** The button goes with what it removes: the focus moves to the next one of its list, or to the list's field. */
function removeAndGoOn(button: HTMLButtonElement, remove: () => void): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = beside?.querySelector<HTMLElement>('[data-removes]');
  (next ?? item?.parentElement?.parentElement?.querySelector('input'))?.focus();
  remove();
}
