import type { InsightsFilter } from '#src/insights/selection.ts';

/** What the address says of which postings are meant: `?since=90d&portal=LinkedIn&title=senior&status=applied&need=required`. */
export interface AskedFilter {
  /** First seen within so many days, or null: at any time. */
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

/** What an address asks for; parts that mean nothing are passed over. The inverse of {@link askedAddress}. */
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

/** The query of an address that asks for this; what is as it is without asking is left out. */
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

/** The filter at a moment: days reach back to the start of the first of them, so that it changes once a day at most. */
export function filterAt({ days, ...rest }: AskedFilter, now: number): InsightsFilter {
  return { ...rest, since: days === null ? null : new Date(now - days * DAY).setHours(0, 0, 0, 0) };
}

/** Whether any posting is left out. */
export const isAskedFiltered = (asked: AskedFilter): boolean =>
  asked.days !== null || asked.portal !== null || asked.title.trim() !== '' || asked.appliedOnly;
