import type { Band } from '#src/match/match.ts';
import { BANDS } from '#src/match/score.ts';

const SORTS = ['when', 'score', 'title', 'gaps'] as const;
export type SortKey = (typeof SORTS)[number];

/** Which postings the list shows, and in what order. It stands in the address, so that a link can say it. */
export interface ListQuery {
  /** The bands to show; none: all of them, and what has no score too. */
  bands: readonly Band[];
  portal: string | null;
  /** The id of a skill that is asked for. */
  skill: string | null;
  saved: boolean;
  /** Seen within so many days, or null: at any time. */
  days: number | null;
  /** Words that title, company, place or portal must have. */
  text: string;
  sort: SortKey;
  /** Whether the order is turned round. The newest, the best and the fewest gaps come first, titles run from A. */
  reversed: boolean;
}

export const EVERYTHING: Readonly<ListQuery> = {
  bands: [],
  portal: null,
  skill: null,
  saved: false,
  days: null,
  text: '',
  sort: 'when',
  reversed: false,
};

/** What an address asks for; parts that mean nothing are passed over. The inverse of {@link addressOf}. */
export function listQueryOf(query: URLSearchParams): ListQuery {
  const days = /^(\d{1,4})d$/.exec(query.get('since') ?? '')?.[1];
  const bands = (query.get('band') ?? '').split(',');
  return {
    bands: BANDS.map(([band]) => band).filter((band) => bands.includes(band)),
    portal: query.get('portal') || null,
    skill: query.get('skill') || null,
    saved: query.get('saved') === '1',
    days: days === undefined ? null : Number(days) || null,
    text: query.get('q') ?? '',
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? 'when',
    reversed: query.get('reversed') === '1',
  };
}

/** The query of an address that asks for this; what is as it is without asking is left out. */
export function addressOf(query: ListQuery): Record<string, string> {
  const parts: [name: string, value: string | false | null][] = [
    ['q', query.text],
    ['band', query.bands.join(',')],
    ['saved', query.saved && '1'],
    ['portal', query.portal],
    ['skill', query.skill],
    ['since', query.days !== null && `${query.days}d`],
    ['sort', query.sort !== 'when' && query.sort],
    ['reversed', query.reversed && '1'],
  ];
  return Object.fromEntries(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Whether anything is left out of the list. */
export function isFiltered({ sort: _sort, reversed: _reversed, ...filters }: ListQuery): boolean {
  return Object.keys(addressOf({ ...EVERYTHING, ...filters })).length > 0;
}
