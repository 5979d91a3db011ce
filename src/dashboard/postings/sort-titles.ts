import type { PostingColumn } from '#src/store/settings.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import type { PostingSort } from './list-query.ts';

/** The text that names each sort order. */
const TITLES: Record<PostingSort, TextId> = {
  score: 'order.score',
  title: 'order.title',
  gaps: 'order.gaps',
  status: 'progress.status',
  when: 'order.when',
  closes: 'order.closes',
};

/** Names a sort order like its column. */
export const sortTitle = (key: PostingSort): string => t(TITLES[key]);

/** The text that names each column without a sort order. */
const UNSORTED = { place: 'pasted.field.location', pay: 'order.pay', resume: 'progress.resume' } as const;

/** Whether a column has no sort order. */
export const isUnsorted = (column: string): column is keyof typeof UNSORTED => column in UNSORTED;

/** Names a column of the list. */
export const columnTitle = (column: PostingColumn): string =>
  isUnsorted(column) ? t(UNSORTED[column]) : sortTitle(column);

/** All sort orders with their names. */
export const sortTitles = (): Record<PostingSort, string> =>
  Object.fromEntries(Object.entries(TITLES).map(([key, id]) => [key, t(id)])) as Record<PostingSort, string>;
