import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';
import type { PostingSort } from './list-query.ts';

/** What postings are sorted by, and the text that it is called by. */
const TITLES: Record<PostingSort, TextId> = {
  score: 'order.score',
  title: 'order.title',
  gaps: 'order.gaps',
  status: 'progress.status',
  when: 'order.when',
  closes: 'order.closes',
};

/** What an order is called, as the column that it is of. */
export const sortTitle = (key: PostingSort): string => t(TITLES[key]);

/** All orders, and how they are called. */
export const sortTitles = (): Record<PostingSort, string> =>
  Object.fromEntries(Object.entries(TITLES).map(([key, id]) => [key, t(id)])) as Record<PostingSort, string>;
