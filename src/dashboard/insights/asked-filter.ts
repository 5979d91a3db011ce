import type { InsightsFilter } from '#src/insights/selection.ts';

/** The filter in the address: `?since=90d&portal=LinkedIn&title=senior&status=applied&need=required`. */
export interface AskedFilter {
  /** Maximum days since first seen, or null for all time. */
  days: number | null;
  portal: string | null;
  title: string;
  appliedOnly: boolean;
  mustHavesOnly: boolean;
}

export const ALL_ASKED: Readonly<AskedFilter> = {
  days: null,
  portal: null,
  title: '',
  appliedOnly: false,
  mustHavesOnly: false,
};

const DAY = 86_400_000;

/** Reads the filter from an address and ignores invalid parts. Inverse of {@link askedAddress}. */
export function askedFilterOf(query: URLSearchParams): AskedFilter {
  const days = /^(\d{1,4})d$/.exec(query.get('since') ?? '')?.[1];
  return {
    days: days === undefined ? null : Number(days) || null,
    portal: query.get('portal') || null,
    title: query.get('title') ?? '',
    appliedOnly: query.get('status') === 'applied',
    mustHavesOnly: query.get('need') === 'required',
  };
}

/** Returns the query for a filter, leaving out defaults. */
export function askedAddress({
  days,
  portal,
  title,
  appliedOnly,
  mustHavesOnly,
}: AskedFilter): Record<string, string> {
  return {
    ...(days !== null && { since: `${days}d` }),
    ...(portal !== null && { portal }),
    ...(title !== '' && { title }),
    ...(appliedOnly && { status: 'applied' }),
    ...(mustHavesOnly && { need: 'required' }),
  };
}

/**
 * Resolves the filter at a moment. Days count from the start of the first one, so the result changes at most
 * once a day.
 */
export function filterAt({ days, ...rest }: AskedFilter, now: number): InsightsFilter {
  return { ...rest, since: days === null ? null : new Date(now - days * DAY).setHours(0, 0, 0, 0) };
}

/** Whether the filter leaves out any posting. */
export const isAskedFiltered = (asked: AskedFilter): boolean =>
  asked.days !== null || asked.portal !== null || asked.title.trim() !== '' || asked.appliedOnly;
