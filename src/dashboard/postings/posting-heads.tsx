import type { PostingColumn } from '#src/store/settings.ts';
import { SortHead } from '../grid/grid-head.tsx';
import type { ListQuery, PostingSort } from './list-query.ts';
import { columnTitle, isUnsorted, sortTitle } from './sort-titles.ts';

interface Props {
  columns: readonly PostingColumn[];
  query: ListQuery;
  setQuery: (query: ListQuery) => void;
}

/** Sort orders that start with the smallest value. */
const ASCENDING: readonly PostingSort[] = ['title', 'gaps', 'closes'];

/** Draws the column headers: match and title, then the chosen columns. */
export function PostingHeads({ columns, query, setQuery }: Props) {
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
