import type { KeptPosting } from '#src/store/db.ts';
import { type ToldRows, toldRows } from '../share/told-rows.ts';
import type { Gathered } from './follow-postings.ts';
import type { FilterOption } from './list-filter.ts';
import type { ListQuery } from './list-query.ts';
import { choicesIn, type ListedPosting, type PostingList, postingList } from './posting-list.ts';
import type { MatchOf } from './row-match.ts';

/** A row of the list as it is drawn. */
export interface ShownRow extends ListedPosting {
  /** The other ads of the job; none where this is the only one. */
  otherAds?: readonly KeptPosting[] | undefined;
}

/** The list as it is shown, wherever its postings are. */
export interface ShownList extends Pick<PostingList, 'anyBand' | 'statuses'> {
  /** How many there are of each band; null while nothing was held against the user's skills. */
  bands: PostingList['bands'] | null;
  /** The ids of the rows, in order; the same object as long as they are the same. */
  ids: readonly string[];
  /** The row in a place; undefined while it is on its way. */
  rowAt: (place: number) => ShownRow | undefined;
  /** What can be chosen of all postings, most frequent first. */
  portals: readonly FilterOption[];
  skills: readonly FilterOption[];
  /** How many postings there are, whatever is looked for; null while that is not known. */
  all: number | null;
  /** What time it is taken to be, in ms since 1970. */
  now: number;
  /** What is told of rows by their ids, in the order of the list. */
  told: (ids: readonly string[]) => Promise<ToldRows>;
}

/** The list of postings that are all here. */
export function listHere(
  { postings, otherAds, complete }: Gathered,
  query: ListQuery,
  matchOf: MatchOf,
  now: number,
): Omit<ShownList, 'portals' | 'skills'> {
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

/** What can be chosen of postings that are all here; nothing while some are on their way. */
export const choicesHere = ({ postings, complete }: Gathered) => choicesIn(complete ? postings : []);
