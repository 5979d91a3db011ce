import type { SortKey } from './list-query.ts';

/** What postings are sorted by, and how it is called. */
export const SORT_TITLES: Record<SortKey, string> = {
  score: 'Match',
  title: 'Posting',
  gaps: 'Must-have gaps',
  status: 'Status',
  when: 'Seen',
  closes: 'Last day to apply',
};
