import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/icon.tsx';
import { count, figure } from '#src/ui/words.ts';
import './bulk-bar.css';

interface Props {
  /** How many are selected. */
  selected: number;
  /** What one of them is called. */
  what: string;
  /** Whether it stands at the foot of the page, however short the list is; else right beneath the list. */
  atFoot?: boolean;
  clear: () => void;
  /** What can be done with them: buttons. */
  children: ComponentChildren;
}

/** The bar of what can be done with all that is selected in a list; nothing while nothing is. */
export function BulkBar({ selected, what, atFoot = false, clear, children }: Props) {
  if (selected === 0) return null;
  return (
    <div
      class={atFoot ? 'bulk-bar at-foot' : 'bulk-bar'}
      role="toolbar"
      aria-label={`${count(selected, what)} selected`}
    >
      <b class="num" role="status">
        {figure(selected)} selected
      </b>
      <span class="rule" />
      {children}
      <span class="rule" />
      <button
        type="button"
        class="button square"
        aria-label="Clear the selection"
        title="Clear the selection"
        onClick={clear}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}
