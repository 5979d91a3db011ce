import type { ComponentChildren } from 'preact';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';

interface Props {
  act: () => Promise<Done>;
  plain?: boolean;
  children: ComponentChildren;
}

/** An action on a requirement. It applies at once, and the toast offers undo. */
export function RowAction({ act, plain = false, children }: Props) {
  const press = (event: MouseEvent) => {
    focusNext(event.currentTarget as HTMLElement);
    doAndTell(act());
  };
  return (
    <button type="button" class={plain ? 'button plain' : 'button'} onClick={press}>
      {children}
    </button>
  );
}

/** Moves the focus to the next row if the action removes this one. */
function focusNext(button: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.ask-row > summary')];
  const here = rows.findIndex((summary) => summary.parentElement?.contains(button));
  const next = rows[here + 1] ?? rows[here - 1] ?? button.closest<HTMLElement>('.popup-body');
  next?.focus();
}
