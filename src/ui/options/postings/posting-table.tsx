import { Fragment } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import type { ListQuery, PostingSort } from './list-query.ts';
import type { ListedPosting as Row } from './posting-list.ts';
import { PostingRow } from './posting-row.tsx';
import { sortTitle } from './sort-titles.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  rows: readonly Row[];
  /** The other ads of the jobs, by the id of the posting that stands for each. */
  otherAds: ReadonlyMap<string, readonly KeptPosting[]>;
  query: ListQuery;
  setQuery: (query: ListQuery) => void;
  /** The ids of the selected postings. */
  selected: ReadonlySet<string>;
  setSelected: (selected: ReadonlySet<string>) => void;
  edit: (id: string) => void;
  taxonomy: Taxonomy;
  now: number;
}

/** How high a row is, in px, until it is seen. */
const ROW = 57;

/** The kept postings, a row each, of which only those in sight are drawn: ten thousand scroll like ten. */
export function PostingTable({
  rows,
  otherAds,
  query,
  setQuery,
  selected,
  setSelected,
  edit,
  taxonomy,
  now,
}: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useRowKeys(body, rows.length);
  const keyOf = useCallback((index: number) => rows[index]?.posting.id ?? String(index), [rows]);
  const virtual = useVirtualRows({ count: rows.length, keyOf, height: ROW, pinned: keys.pinned, body });
  keys.follow(virtual.scrollTo);
  const select = useSelect(rows, selected, setSelected);
  return (
    <table class="table postings" aria-rowcount={rows.length + 1}>
      <Head
        query={query}
        setQuery={setQuery}
        all={rows.length > 0 && rows.every(({ posting }) => selected.has(posting.id))}
        some={selected.size > 0}
        selectAll={(all) => setSelected(new Set(all ? rows.map(({ posting }) => posting.id) : []))}
      />
      <tbody ref={body} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn} onFocusOut={keys.onFocusOut}>
        {virtual.rows.map(({ index, before }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <Fragment key={row.posting.id}>
              <Room height={before} />
              <PostingRow
                row={row}
                otherAds={otherAds.get(row.posting.id)}
                index={index}
                selected={selected.has(row.posting.id)}
                select={select}
                measure={virtual.measure}
                edit={edit}
                taxonomy={taxonomy}
                now={now}
              />
            </Fragment>
          );
        })}
        <Room height={virtual.after} />
      </tbody>
    </table>
  );
}

/** The room of rows that are not drawn. */
function Room({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it
    <tr class="room" aria-hidden="true">
      <td colSpan={7} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

/** Selects one row, or all from the one that was pressed last. */
function useSelect(
  rows: readonly Row[],
  selected: ReadonlySet<string>,
  setSelected: (selected: ReadonlySet<string>) => void,
) {
  const last = useRef<number | null>(null);
  return (index: number, through: boolean) => {
    const [from, to] = [through ? (last.current ?? index) : index, index].sort((a, b) => a - b);
    const next = new Set(selected);
    const add = !selected.has(rows[index]?.posting.id ?? '');
    for (const { posting } of rows.slice(from, (to ?? index) + 1)) {
      if (add) next.add(posting.id);
      else next.delete(posting.id);
    }
    last.current = index;
    setSelected(next);
  };
}

interface HeadProps extends Pick<Props, 'query' | 'setQuery'> {
  all: boolean;
  some: boolean;
  selectAll: (all: boolean) => void;
}

function Head({ query, setQuery, all, some, selectAll }: HeadProps) {
  const sorts = { query, setQuery };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td class="pick">
          <label>
            <input
              class="tick"
              type="checkbox"
              aria-label={t('list.select-all')}
              checked={all}
              indeterminate={some && !all}
              onClick={() => selectAll(!all)}
            />
          </label>
        </td>
        <SortHead name="score" {...sorts} />
        <SortHead name="title" {...sorts} />
        <SortHead name="gaps" {...sorts} />
        <SortHead name="status" {...sorts} />
        <SortHead name="when" {...sorts} />
        <th scope="col">
          <span class="visually-hidden">{t('row.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface SortProps extends Pick<Props, 'query' | 'setQuery'> {
  name: PostingSort;
}

/** Those whose first is the least. */
const ASCENDING: readonly PostingSort[] = ['title', 'gaps'];

function SortHead({ name, query, setQuery }: SortProps) {
  const sorted = query.sort === name;
  const ascending = ASCENDING.includes(name) !== query.reversed;
  return (
    <th
      scope="col"
      class={`col-${name}`}
      aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        onClick={() => setQuery({ ...query, sort: name, reversed: sorted && !query.reversed })}
      >
        {sortTitle(name)} <Icon name="sort" />
      </button>
    </th>
  );
}
