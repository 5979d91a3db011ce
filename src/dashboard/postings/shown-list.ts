import type { KeptPosting } from '#src/store/db.ts';
import { type ToldRows, toldRows } from '../share/told-rows.ts';
import type { Gathered } from './follow-postings.ts';
import type { ListQuery } from './list-query.ts';
import {
  choicesIn,
  type FilterChoices,
  type ListedPosting,
  type PostingList,
  postingList,
} from './posting-list.ts';
import type { MatchOf } from './row-match.ts';

/** A row of the list with what the table shows of it. */
export interface ShownRow extends ListedPosting {
  /** Other ads of the same job, if any. */
  otherAds?: readonly KeptPosting[] | undefined;
}

/** The list as shown, whether its postings are in this page or in a worker. */
export interface ShownList extends Pick<PostingList, 'anyBand' | 'statuses' | 'due'>, FilterChoices {
  /** Number of postings by band; null until they are compared. */
  bands: PostingList['bands'] | null;
  /** The row ids in order. The same array while the rows are the same. */
  ids: readonly string[];
  /** Returns the row at a position, or undefined while it is loading. */
  rowAt: (place: number) => ShownRow | undefined;
  /** Number of postings without any filter; null while unknown. */
  all: number | null;
  /** The current time used for the list, in ms since 1970. */
  now: number;
  /** Returns what a report says of rows, given their ids in list order. */
  told: (ids: readonly string[]) => Promise<ToldRows>;
}

/** Builds the list from postings that are all loaded. */
export function listHere(
  { postings, otherAds, complete }: Gathered,
  query: ListQuery,
  matchOf: MatchOf,
  now: number,
): Omit<ShownList, keyof FilterChoices> {
  const { rows, ...counts } = postingList(postings, query, matchOf, now);
  return {
    ...counts,
    ids: rows.map(({ posting }) => posting.id),
    rowAt(place) {
      const row = rows[place];
      return row && { ...row, otherAds: otherAds.get(row.posting.id) };
    },
    all: complete ? postings.length : null,
    now,
    async told(ids) {
      const wanted = new Set(ids);
      return toldRows(rows.filter(({ posting }) => wanted.has(posting.id)));
    },
  };
}

/** Returns the filter options, or none until all postings are loaded. */
export const choicesHere = ({ postings, complete }: Gathered) => choicesIn(complete ? postings : []);
