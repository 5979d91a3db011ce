import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '#src/ui/words/t.ts';
import { Grid } from '../grid/grid.tsx';
import { GridHead, SortHead } from '../grid/grid-head.tsx';
import { type Selection, withAllToggled } from '../grid/selection.ts';
import { useGridEvents } from '../grid/use-grid-events.ts';
import { useRowFocus } from '../grid/use-row-focus.ts';
import { SortChoice } from '../sort-choice.tsx';
import type { Added } from './added.ts';
import type { Detail } from './detail/detail.ts';
import { SkillDetail } from './detail/skill-detail.tsx';
import { SkillRow } from './skill-row.tsx';
import type { Order, SkillSort, TrackedRow } from './tracked-list.ts';
import { useListKeys } from './use-list-keys.ts';

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
  /** The skill to scroll into view, just added or searched for. */
  shown: Added | null;
  remove: (rows: readonly TrackedRow[]) => void;
  detailOf: (skill: string) => Detail;
  takenBy: (name: string) => string | null;
}

/** Estimated height of a row in px before it is measured; in a narrow page, of a card. */
const height = () => (innerWidth < 900 ? 126 : 43);

/** The table of tracked skills. In a long list Tab only reaches the current row. */
export function SkillTable(props: Props) {
  const { rows, year, order, setOrder, selection, setSelection, opened, shown, detailOf, takenBy } = props;
  const table = useRef<HTMLTableElement>(null);
  const ids = useMemo(() => rows.map(({ tracked }) => tracked.skill), [rows]);
  const focus = useRowFocus(ids, table);
  const { onKey, removeRows } = useListKeys({ ...props, ids, focus });
  const events = useGridEvents({ ids, focus, selection, setSelection, onKey });
  const removeOne = useLatest((row: TrackedRow) => removeRows([row]));
  useShown(shown, table);
  useShown(
    useMemo(() => (opened === null ? null : { skill: opened }), [opened]),
    table,
  );
  if (rows.length === 0) return <p class="quiet none-shown">{t('skills.none-here')}</p>;
  const drawRow = (index: number) => {
    const row = rows[index];
    if (!row) return null;
    const { skill } = row.tracked;
    return (
      <>
        <SkillRow
          row={row}
          year={year}
          rowIndex={index + 2}
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
      </>
    );
  };
  return (
    <Grid
      class="skill-table"
      table={table}
      ids={ids}
      height={height}
      always={[focus.current, opened, shown?.skill ?? null]}
      marked={shown?.skill ?? null}
      events={events}
      head={
        <TableHead
          order={order}
          setOrder={setOrder}
          selected={ids.filter((id) => selection.ids.has(id)).length}
          shown={rows.length}
          selectAll={() => setSelection(withAllToggled(selection, ids))}
        />
      }
      row={drawRow}
    />
  );
}

/** Scrolls a row into view when it becomes the one to show. */
function useShown(shown: Added | null, table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!shown) return;
    const row = table.current?.querySelector(`[data-row="${CSS.escape(shown.skill)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [shown, table]);
}

/** Returns a stable function that calls the newest one given. */
function useLatest<Arg>(newest: (arg: Arg) => void): (arg: Arg) => void {
  const latest = useRef(newest);
  latest.current = newest;
  return useRef((arg: Arg) => latest.current(arg)).current;
}

interface TableHeadProps {
  order: Order;
  setOrder: (order: Order) => void;
  /** How many of the rows shown are selected. */
  selected: number;
  shown: number;
  selectAll: () => void;
}

const columnTitles = (): Record<SkillSort, string> => ({
  name: t('skills.head.name'),
  level: t('skills.head.level'),
  years: t('skills.head.years'),
  lastUsed: t('skills.head.last-used'),
  asked: t('skills.head.asked'),
});

/** The list's header, with sortable and other columns. */
function TableHead({ order, setOrder, ...selection }: TableHeadProps) {
  const titles = columnTitles();
  const choice = (
    <SortChoice titles={titles} sort={order.sort} set={(sort) => setOrder({ sort, reversed: false })} />
  );
  return (
    <GridHead {...selection} beside={choice}>
      {(Object.keys(titles) as SkillSort[]).map((name) => {
        const isSorted = order.sort === name;
        const isAscending = (name === 'name') !== order.reversed;
        return (
          <SortHead
            key={name}
            name={name}
            title={titles[name]}
            sorted={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}
            sort={() => setOrder({ sort: name, reversed: isSorted && !order.reversed })}
          />
        );
      })}
      <th scope="col" class="covers">
        {t('skills.head.covers')}
      </th>
      <th scope="col" class="end">
        <span class="visually-hidden">{t('list.remove')}</span>
      </th>
    </GridHead>
  );
}
