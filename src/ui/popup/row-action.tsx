import type { ComponentChildren } from 'preact';
import { type Done, doAndTell } from '#src/ui/toast.tsx';

interface Props {
  act: () => Promise<Done>;
  plain?: boolean;
  children: ComponentChildren;
}

/** Something to say of an ask. It answers at once; the toast has the way back. */
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

/** The row may go with what was just pressed: the focus moves on to the next one rather than getting lost. */
function focusNext(button: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.ask-row > summary')];
  const here = rows.findIndex((summary) => summary.parentElement?.contains(button));
  const next = rows[here + 1] ?? rows[here - 1] ?? button.closest<HTMLElement>('.popup-body');
  next?.focus();
}
