import type { Band } from '#src/match/match.ts';
import { BANDS } from '#src/match/score.ts';
import { WORKPLACES, type Workplace } from '#src/posting/facts/posting-facts.ts';
import { STATUSES, type Status } from '#src/posting/progress/progress.ts';
import { POSTING_SHAPES, type PostingShape } from '#src/store/settings.ts';

const SORTS = ['when', 'score', 'title', 'gaps', 'status', 'closes'] as const;
export type PostingSort = (typeof SORTS)[number];

/** A status, any status but seen, or a next step that is due. */
export type StatusFilter = Status | 'any-told' | 'due';
const STATUS_FILTERS: readonly StatusFilter[] = ['any-told', 'due', ...STATUSES];

/** The least that a posting pays in a year, in whole units of an ISO 4217 currency. */
export interface PayFilter {
  least: number;
  currency: string;
}

/** The filters, sort order and shape of the list. It is part of the address, so links can set it. */
export interface ListQuery {
  /** The bands to show. Empty shows all, and postings without a score. */
  bands: readonly Band[];
  portal: string | null;
  /** The id of a required skill. */
  skill: string | null;
  /** The application status; null is any. */
  status: StatusFilter | null;
  /** Maximum days since it was seen, or null for any time. */
  days: number | null;
  /** Words to search for in the place. */
  place: string;
  workplace: Workplace | null;
  pay: PayFilter | null;
  /** Maximum days since the employer posted it, or null for any time. */
  postedDays: number | null;
  /** Whether closed postings are left out. */
  open: boolean;
  /** Words to search for in title, company, place and job site. */
  text: string;
  sort: PostingSort;
  /**
   * Whether the sort order is reversed. By default the newest, best, fewest gaps, most advanced and soonest to
   * close come first; titles go from A.
   */
  reversed: boolean;
  /** Null: as chosen last. */
  shape: PostingShape | null;
}

export const WHOLE_LIST: Readonly<ListQuery> = {
  bands: [],
  portal: null,
  skill: null,
  status: null,
  days: null,
  place: '',
  workplace: null,
  pay: null,
  postedDays: null,
  open: false,
  text: '',
  sort: 'when',
  reversed: false,
  shape: null,
};

/** Reads the query from an address and ignores invalid parts. Inverse of {@link listAddress}. */
export function listQueryOf(query: URLSearchParams): ListQuery {
  const bands = (query.get('band') ?? '').split(',');
  return {
    bands: BANDS.map(([band]) => band).filter((band) => bands.includes(band)),
    portal: query.get('portal') || null,
    skill: query.get('skill') || null,
    status: statusIn(query),
    days: daysIn(query.get('since')),
    place: query.get('place') ?? '',
    workplace: WORKPLACES.find((workplace) => workplace === query.get('workplace')) ?? null,
    pay: payIn(query.get('pay')),
    postedDays: daysIn(query.get('posted')),
    open: query.get('open') === '1',
    text: query.get('q') ?? '',
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? 'when',
    reversed: query.get('reversed') === '1',
    shape: POSTING_SHAPES.find((shape) => shape === query.get('view')) ?? null,
  };
}

/** Reads a number of days: "30d". */
function daysIn(text: string | null): number | null {
  const days = /^(\d{1,4})d$/.exec(text ?? '')?.[1];
  return days === undefined ? null : Number(days) || null;
}

/** Reads a pay: "60000EUR". */
function payIn(text: string | null): PayFilter | null {
  const [, least, currency = ''] = /^([1-9]\d{0,9})([A-Z]{3})$/.exec(text ?? '') ?? [];
  return least === undefined ? null : { least: Number(least), currency };
}

/** Reads the status, also from older links in which saved was a parameter of its own. */
function statusIn(query: URLSearchParams): StatusFilter | null {
  if (query.get('saved') === '1') return 'any-told';
  return STATUS_FILTERS.find((status) => status === query.get('status')) ?? null;
}

/** Returns the query string for a list query, leaving out defaults. */
export function listAddress(query: ListQuery): Record<string, string> {
  const parts: [name: string, value: string | false | null][] = [
    ['q', query.text],
    ['band', query.bands.join(',')],
    ['status', query.status],
    ['portal', query.portal],
    ['skill', query.skill],
    ['since', query.days !== null && `${query.days}d`],
    ['place', query.place],
    ['workplace', query.workplace],
    ['pay', query.pay && `${query.pay.least}${query.pay.currency}`],
    ['posted', query.postedDays !== null && `${query.postedDays}d`],
    ['open', query.open && '1'],
    ['sort', query.sort !== 'when' && query.sort],
    ['reversed', query.reversed && '1'],
    ['view', query.shape],
  ];
  return Object.fromEntries(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Returns the query without filters, in the same order and shape. */
export const withoutFilters = ({ sort, reversed, shape }: ListQuery): ListQuery => ({
  ...WHOLE_LIST,
  sort,
  reversed,
  shape,
});

/** Whether the query leaves out any posting. */
export const isListFiltered = (query: ListQuery): boolean =>
  new URLSearchParams(listAddress(query)).size > new URLSearchParams(listAddress(withoutFilters(query))).size;
