import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/components/icon.tsx';

interface Props {
  title: string;
  note: string;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

/** A collapsible part whose title says what is in it. */
export function Fold({ title, note, open = false, onToggle, children }: Props) {
  return (
    <details class="popup-fold" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <span class="fold-words">
          <h2>{title}</h2> <span class="note">{note}</span>
        </span>
        <Icon name="chevron" />
      </summary>
      {children}
    </details>
  );
}
