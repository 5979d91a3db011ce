import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';

interface Props {
  /** How many of the rows shown are selected. */
  selected: number;
  shown: number;
  selectAll: () => void;
  /** Content next to the checkbox when rows are cards without columns. */
  beside?: ComponentChildren;
  /** The column headers. */
  children: ComponentChildren;
}

/** The header row of a grid: the checkbox that selects all, and the columns. */
export function GridHead({ selected, shown, selectAll, beside, children }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const all = selected > 0 && selected === shown;
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.indeterminate = selected > 0 && !all;
    box.current.checked = all;
  });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td class="select-cell">
          <label class="tick-area">
            <input
              ref={box}
              class="tick"
              type="checkbox"
              aria-label={t('list.select-all')}
              onChange={selectAll}
            />
          </label>
          {beside}
        </td>
        {children}
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  /** The column's name, used as its class. */
  name: string;
  title: string;
  /** The sort direction, or undefined if another column sorts the rows. */
  sorted: 'ascending' | 'descending' | undefined;
  sort: () => void;
}

/** The header of a sortable column. */
export function SortHead({ name, title, sorted, sort }: SortHeadProps) {
  return (
    <th scope="col" class={`col-${name}`} aria-sort={sorted}>
      <button type="button" onClick={sort}>
        {title} <Icon name="sort" />
      </button>
    </th>
  );
}
