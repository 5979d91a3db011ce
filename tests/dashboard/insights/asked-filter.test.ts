import { describe, expect, it } from 'vitest';
import {
  ALL_ASKED,
  type AskedFilter,
  askedAddress,
  askedFilterOf,
  filterAt,
  isAskedFiltered,
} from '#src/dashboard/insights/asked-filter.ts';

const read = (query: string) => askedFilterOf(new URLSearchParams(query));

describe('the filter in the address', () => {
  it('comes back as it was', () => {
    const filter: AskedFilter = {
      ...{ days: 90, portal: 'Hacker News', title: 'C++ & co' },
      ...{ appliedOnly: true, mustHavesOnly: true },
    };
    expect(read(new URLSearchParams(askedAddress(filter)).toString())).toEqual(filter);
    expect(askedAddress(filter)).toEqual({
      since: '90d',
      portal: 'Hacker News',
      title: 'C++ & co',
      status: 'applied',
      need: 'required',
    });
  });

  it('is everything where the address says nothing, or nonsense', () => {
    expect(read('')).toEqual(ALL_ASKED);
    expect(read('since=soon&portal=&title=&status=saved&need=preferred')).toEqual(ALL_ASKED);
    expect(read('since=0d')).toEqual(ALL_ASKED);
    expect(askedAddress(ALL_ASKED)).toEqual({});
  });

  it('reaches back to the start of a day', () => {
    const now = new Date(2026, 10, 24, 18, 30).getTime();
    expect(filterAt({ ...ALL_ASKED, days: 30 }, now).since).toBe(new Date(2026, 9, 25).getTime());
    expect(filterAt(ALL_ASKED, now).since).toBeNull();
  });

  it('leaves postings out by time, portal and title, not by need', () => {
    expect(isAskedFiltered({ ...ALL_ASKED, mustHavesOnly: true, title: ' ' })).toBe(false);
    expect(isAskedFiltered({ ...ALL_ASKED, portal: 'Lever' })).toBe(true);
    expect(isAskedFiltered({ ...ALL_ASKED, appliedOnly: true })).toBe(true);
  });
});
