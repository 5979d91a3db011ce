import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/components/icon.tsx';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import './bulk-bar.css';

interface Props {
  selected: number;
  /** The text with their number: "3 skills selected". */
  told: TextId;
  /** Whether the bar sticks to the bottom of the page; otherwise it follows the list. */
  atFoot?: boolean;
  clear: () => void;
  /** Buttons that act on the selection. */
  children: ComponentChildren;
}

/** Draws the bar of actions for the selected rows, or nothing if none is selected. */
export function BulkBar({ selected, told, atFoot = false, clear, children }: Props) {
  if (selected === 0) return null;
  return (
    <div
      class={atFoot ? 'bulk-bar at-foot' : 'bulk-bar'}
      role="toolbar"
      aria-label={t(told, { n: selected })}
    >
      <b class="num" role="status">
        {t('bulk.selected', { n: selected })}
      </b>
      <span class="rule" />
      {children}
      <span class="rule" />
      <button
        type="button"
        class="button square"
        aria-label={t('bulk.clear')}
        title={t('bulk.clear')}
        onClick={clear}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}
