import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import type { GridEvents } from './use-grid-events.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import './grid.css';

interface Props {
  class: string;
  table: RefObject<HTMLTableElement | null>;
  /** The ids of the rows, in the order shown; the same list as long as the rows are the same. */
  ids: readonly string[];
  /** How high a row is about, in px, until it is seen. */
  height: () => number;
  /** The ids of rows that are drawn wherever one scrolls. */
  always: readonly (string | null)[];
  /** The row that is marked for a moment, as it was just added or looked for. */
  marked?: string | null;
  events: GridEvents;
  head: ComponentChildren;
  /** Draws a row, with what stands beneath it: one or more `tr`. */
  row: (index: number) => ComponentChildren;
}

/** A table of many rows, of which those in sight are drawn: ten thousand scroll like ten, and all are to be reached by keys. */
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

/** Stands for the rows that are not drawn. */
function Gap({ size }: { size: number }) {
  return (
    <tbody aria-hidden="true">
      <tr class="gap-row" style={{ blockSize: `${size}px` }} />
    </tbody>
  );
}
