import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import type { GridEvents } from './use-grid-events.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import './grid.css';

interface Props {
  class: string;
  table: RefObject<HTMLTableElement | null>;
  /** The ids of the rows in display order. Keep the same array while the rows are the same. */
  ids: readonly string[];
  /** The estimated height of a row in px, before it is measured. */
  height: () => number;
  /** The ids of rows that stay drawn even outside the view. */
  always: readonly (string | null)[];
  /** A row to highlight briefly, because it was just added or searched for. */
  marked?: string | null;
  events: GridEvents;
  head: ComponentChildren;
  /** Draws a row and its details below it: one or more `tr`. */
  row: (index: number) => ComponentChildren;
}

/** A virtualised table: only the rows in view are in the page, and all can be reached by keyboard. */
export function Grid({ class: name, table, ids, height, always, marked, events, head, row }: Props) {
  const { items, start, end, measure } = useVirtualRows({ keys: ids, always, height, table });
  let before = start;
  return (
    <table class={`table grid-table ${name}`} ref={table} aria-rowcount={ids.length + 1} {...events}>
      {head}
      {items.map((item) => {
        const id = ids[item.index];
        const gap = item.start - before;
        before = item.end;
        if (id === undefined) return null;
        return (
          <Fragment key={id}>
            {gap > 0 && <Gap size={gap} />}
            <tbody
              ref={measure}
              data-index={item.index}
              data-row={id}
              class={id === marked ? 'is-shown' : undefined}
            >
              {row(item.index)}
            </tbody>
          </Fragment>
        );
      })}
      {end > before && <Gap size={end - before} />}
    </table>
  );
}

/** Fills the space of rows that are not drawn. */
function Gap({ size }: { size: number }) {
  return (
    <tbody aria-hidden="true">
      <tr class="gap-row" style={{ blockSize: `${size}px` }} />
    </tbody>
  );
}
