import type { Band } from '#src/match/match.ts';
import { BANDS } from '#src/match/score.ts';
import { STATUSES, type Status } from '#src/posting/progress/progress.ts';

const SORTS = ['when', 'score', 'title', 'gaps', 'status', 'closes'] as const;
export type PostingSort = (typeof SORTS)[number];

/** Every status but that of having seen it, or one of them. */
export type StatusFilter = Status | 'any-told';
const STATUS_FILTERS: readonly StatusFilter[] = ['any-told', ...STATUSES];

/** Which postings the list shows, and in what order. It stands in the address, so that a link can say it. */
export interface ListQuery {
  /** The bands to show; none: all of them, and what has no score too. */
  bands: readonly Band[];
  portal: string | null;
  /** The id of a skill that is asked for. */
  skill: string | null;
  /** How far the user is with it; null: however far. */
  status: StatusFilter | null;
  /** Seen within so many days, or null: at any time. */
  days: number | null;
  /** Words that title, company, place or portal must have. */
  text: string;
  sort: PostingSort;
  /** Whether the order is turned round. The newest, the best, the fewest gaps, the furthest and what closes soonest come first, titles run from A. */
  reversed: boolean;
}

export const WHOLE_LIST: Readonly<ListQuery> = {
  bands: [],
  portal: null,
  skill: null,
  status: null,
  days: null,
  text: '',
  sort: 'when',
  reversed: false,
};

/** What an address asks for; parts that mean nothing are passed over. The inverse of {@link listAddress}. */
export function listQueryOf(query: URLSearchParams): ListQuery {
  const days = /^(\d{1,4})d$/.exec(query.get('since') ?? '')?.[1];
  const bands = (query.get('band') ?? '').split(',');
  return {
    bands: BANDS.map(([band]) => band).filter((band) => bands.includes(band)),
    portal: query.get('portal') || null,
    skill: query.get('skill') || null,
    status: statusIn(query),
    days: days === undefined ? null : Number(days) || null,
    text: query.get('q') ?? '',
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? 'when',
    reversed: query.get('reversed') === '1',
  };
}

/** Links of the time when a posting was saved or not ask for what is saved by another word. */
function statusIn(query: URLSearchParams): StatusFilter | null {
  if (query.get('saved') === '1') return 'any-told';
  return STATUS_FILTERS.find((status) => status === query.get('status')) ?? null;
}

/** The query of an address that asks for this; what is as it is without asking is left out. */
export function listAddress(query: ListQuery): Record<string, string> {
  const parts: [name: string, value: string | false | null][] = [
    ['q', query.text],
    ['band', query.bands.join(',')],
    ['status', query.status],
    ['portal', query.portal],
    ['skill', query.skill],
    ['since', query.days !== null && `${query.days}d`],
    ['sort', query.sort !== 'when' && query.sort],
    ['reversed', query.reversed && '1'],
  ];
  return Object.fromEntries(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Whether anything is left out of the list. */
export function isListFiltered({ sort: _sort, reversed: _reversed, ...filters }: ListQuery): boolean {
  return Object.keys(listAddress({ ...WHOLE_LIST, ...filters })).length > 0;
}
