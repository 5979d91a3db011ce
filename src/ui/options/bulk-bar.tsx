import type { ComponentChildren } from 'preact';
import type { TextId } from '#src/texts/text-id.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import './bulk-bar.css';

interface Props {
  /** How many are selected. */
  selected: number;
  /** The text that says of how many: "3 skills selected". */
  told: TextId;
  /** Whether it stands at the foot of the page, however short the list is; else right beneath the list. */
  atFoot?: boolean;
  clear: () => void;
  /** What can be done with them: buttons. */
  children: ComponentChildren;
}

/** The bar of what can be done with all that is selected in a list; nothing while nothing is. */
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
