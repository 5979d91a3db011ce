import { Fragment, type RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '#src/ui/t.ts';
import type { Added } from './added.ts';
import type { Detail } from './detail/detail.ts';
import { SkillDetail } from './detail/skill-detail.tsx';
import type { Selection } from './selection.ts';
import { SkillRow } from './skill-row.tsx';
import { TableHead } from './table-head.tsx';
import type { Order, TrackedRow } from './tracked-list.ts';
import { useListEvents } from './use-list-events.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useVirtualRows } from './virtual-rows.ts';

/** How many columns the table has. */
const COLUMNS = 8;

interface Props {
  rows: readonly TrackedRow[];
  year: number;
  order: Order;
  setOrder: (order: Order) => void;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  /** The skill whose details are open, or null. */
  opened: string | null;
  /** The skill to bring into view: the one just added or looked for. */
  shown: Added | null;
  remove: (rows: readonly TrackedRow[]) => void;
  detailOf: (skill: string) => Detail;
  takenBy: (name: string) => string | null;
}

/** The tracked skills, a row each, all of them to be reached by keys. */
export function SkillTable(props: Props) {
  const { rows, year, order, setOrder, selection, opened, shown, detailOf, takenBy } = props;
  const table = useRef<HTMLTableElement>(null);
  const ids = useMemo(() => rows.map(({ tracked }) => tracked.skill), [rows]);
  const focus = useRowFocus(ids, table);
  const { items, start, end, measure } = useVirtualRows(
    ids,
    [focus.current, opened, shown?.skill ?? null],
    table,
  );
  const events = useListEvents({ ...props, ids, focus });
  const removeOne = useLatest((row: TrackedRow) => events.removeRows([row]));
  useShown(shown, table);
  useShown(
    useMemo(() => (opened === null ? null : { skill: opened }), [opened]),
    table,
  );
  if (rows.length === 0) return <p class="quiet none-shown">{t('skills.none-here')}</p>;
  const selected = ids.filter((id) => selection.ids.has(id)).length;
  let before = start;
  return (
    <table class="table skill-table" ref={table} aria-rowcount={rows.length + 1} {...events.on}>
      <TableHead
        order={order}
        setOrder={setOrder}
        selected={selected}
        shown={rows.length}
        selectAll={events.selectAll}
      />
      {items.map((item) => {
        const row = rows[item.index];
        const gap = item.start - before;
        before = item.end;
        if (!row) return null;
        const { skill } = row.tracked;
        return (
          <Fragment key={skill}>
            {gap > 0 && <Gap size={gap} />}
            <tbody
              ref={measure}
              data-index={item.index}
              data-skill={skill}
              class={skill === shown?.skill ? 'is-shown' : undefined}
            >
              <SkillRow
                row={row}
                year={year}
                rowIndex={item.index + 2}
                selected={selection.ids.has(skill)}
                open={skill === opened}
                current={skill === focus.current}
                remove={removeOne}
              />
              {skill === opened && (
                <tr class="detail-row">
                  <td colSpan={COLUMNS}>
                    <SkillDetail detail={detailOf(skill)} takenBy={takenBy} />
                  </td>
                </tr>
              )}
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

/** Brings a row into view when it becomes the one to show. */
function useShown(shown: Added | null, table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!shown) return;
    const row = table.current?.querySelector(`[data-skill="${CSS.escape(shown.skill)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [shown, table]);
}

/** A function that stays the same, and does what the newest of its kind does. */
function useLatest<Arg>(newest: (arg: Arg) => void): (arg: Arg) => void {
  const latest = useRef(newest);
  latest.current = newest;
  return useRef((arg: Arg) => latest.current(arg)).current;
}
