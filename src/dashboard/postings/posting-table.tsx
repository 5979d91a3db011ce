import { useRef } from 'preact/hooks';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { PostingColumn } from '#src/store/settings.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { Grid } from '../grid/grid.tsx';
import { GridHead, SortHead } from '../grid/grid-head.tsx';
import { nextAfter } from '../grid/grid-keys.ts';
import { type Selection, withAllToggled } from '../grid/selection.ts';
import { useGridEvents } from '../grid/use-grid-events.ts';
import { useRowFocus } from '../grid/use-row-focus.ts';
import type { ListQuery, PostingSort } from './list-query.ts';
import { forgetAndTell } from './posting-actions.ts';
import { PostingRow } from './posting-row.tsx';
import type { ShownList } from './shown-list.ts';
import { columnTitle, isUnsorted, sortTitle } from './sort-titles.ts';

interface PostingHeadsProps {
  columns: readonly PostingColumn[];
  query: ListQuery;
  setQuery: (query: ListQuery) => void;
}

/** Sort orders that start with the smallest value. */
const ASCENDING: readonly PostingSort[] = ['title', 'gaps', 'closes'];

interface Props {
  list: Pick<ShownList, 'ids' | 'rowAt' | 'now'>;
  query: ListQuery;
  setQuery: (query: ListQuery) => void;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  edit: (id: string) => void;
  columns: readonly PostingColumn[];
  taxonomy: Taxonomy;
}

/** Estimated height of a row in px, before it is measured. */
const height = () => 57;

/** Number of chosen columns from which the others give way. */
const DENSE = 4;

export function PostingTable(props: Props) {
  const { list, query, setQuery, selection, setSelection, edit, columns, taxonomy } = props;
  const { ids, rowAt, now } = list;
  const table = useRef<HTMLTableElement>(null);
  const focus = useRowFocus(ids, table);
  const events = useGridEvents({ ids, focus, selection, setSelection });
  // The row disappears with its button, so the focus moves to the next row's.
  const forget = (id: string) => {
    const next = nextAfter([id], ids, id);
    if (next !== null) focus.focus(next, 'forget');
    doAndTell(forgetAndTell([id]));
  };
  const drawRow = (index: number) => {
    const row = rowAt(index);
    if (!row) return <tr aria-rowindex={index + 2} class="gap-row" style={{ blockSize: `${height()}px` }} />;
    const { id } = row.posting;
    return (
      <PostingRow
        row={row}
        rowIndex={index + 2}
        selected={selection.ids.has(id)}
        forget={() => forget(id)}
        edit={edit}
        columns={columns}
        taxonomy={taxonomy}
        now={now}
      />
    );
  };
  return (
    <Grid
      class={columns.length < DENSE ? 'postings' : 'postings is-dense'}
      table={table}
      ids={ids}
      height={height}
      always={[focus.current]}
      events={events}
      head={
        <GridHead
          selected={selection.ids.size}
          shown={ids.length}
          selectAll={() => setSelection(withAllToggled(selection, ids))}
        >
          <PostingHeads columns={columns} query={query} setQuery={setQuery} />
          <th scope="col">
            <span class="visually-hidden">{t('row.actions')}</span>
          </th>
        </GridHead>
      }
      row={drawRow}
    />
  );
}

/** Draws the column headers: match and title, then the chosen columns. */
function PostingHeads({ columns, query, setQuery }: PostingHeadsProps) {
  return (['score', 'title', ...columns] as const).map((name) => {
    if (isUnsorted(name)) {
      return (
        <th key={name} scope="col" class={`col-${name}`}>
          {columnTitle(name)}
        </th>
      );
    }
    const isSorted = query.sort === name;
    const isAscending = ASCENDING.includes(name) !== query.reversed;
    return (
      <SortHead
        key={name}
        name={name}
        title={sortTitle(name)}
        sorted={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}
        sort={() => setQuery({ ...query, sort: name, reversed: isSorted && !query.reversed })}
      />
    );
  });
}
