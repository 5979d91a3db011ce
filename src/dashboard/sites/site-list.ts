import { hostOf, type SiteOpenness } from '#src/page/access/sites.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { foldName } from '#src/posting/text/text.ts';
import { compareNames } from '#src/ui/words/by-name.ts';

export interface SiteRow {
  site: Pick<Site, 'id' | 'portal' | 'matches'>;
  /** Its hosts, the best known first. */
  hosts: string[];
  off: boolean;
  /** `unasked`: not allowed yet. Other closed sites were open before. */
  openness: SiteOpenness | 'unasked';
}

export interface SiteGroup {
  id: Kind;
  rows: SiteRow[];
}

export type SiteFilter = 'all' | 'on' | 'off' | 'closed' | 'unasked';

type Kind = 'board' | 'system' | 'employer';

/** Groups in display order. */
const KINDS: readonly Kind[] = ['board', 'system', 'employer'];

/** Whether the browser blocks a job site that was open before. */
export const isSiteClosed = ({ openness }: SiteRow): boolean =>
  openness === 'closed' || openness === 'partly';

const IS_SHOWN: Record<SiteFilter, (row: SiteRow) => boolean> = {
  all: () => true,
  on: ({ off, openness }) => !off && openness === 'open',
  off: ({ off }) => off,
  closed: (row) => isSiteClosed(row),
  unasked: ({ openness }) => openness === 'unasked',
};

/** Groups all job sites, sorted by name. `bySite`: the access to each; sites not in it are open. */
export function siteGroups(
  sites: readonly Site[],
  sitesOff: readonly string[],
  bySite: ReadonlyMap<string, SiteOpenness>,
): SiteGroup[] {
  return KINDS.map((id) => {
    const own = sites.filter(({ kind = 'board' }) => kind === id);
    const rows = own.map(({ id, portal, access, matches }) => {
      const openness = bySite.get(id) ?? 'open';
      return {
        site: { id, portal, matches },
        hosts: hostsOf(matches),
        off: sitesOff.includes(id),
        openness: access === 'optional' && openness === 'closed' ? ('unasked' as const) : openness,
      };
    });
    return { id, rows: rows.sort((a, b) => compareNames(a.site.portal, b.site.portal)) };
  });
}

/** Filters the groups by status and by a search in names and hosts, ignoring accents and case. */
export function shownGroups(groups: readonly SiteGroup[], filter: SiteFilter, search: string): SiteGroup[] {
  const wanted = foldName(search);
  const isFound = ({ site, hosts }: SiteRow) =>
    [site.portal, ...hosts].some((name) => foldName(name).includes(wanted));
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => IS_SHOWN[filter](row) && isFound(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

export function siteCounts(groups: readonly SiteGroup[]): Record<SiteFilter, number> {
  const rows = groups.flatMap((group) => group.rows);
  const number = (filter: SiteFilter) => rows.filter(IS_SHOWN[filter]).length;
  return {
    all: rows.length,
    on: number('on'),
    off: number('off'),
    closed: number('closed'),
    unasked: number('unasked'),
  };
}

/** Returns the distinct hosts of match patterns, .com first. */
function hostsOf(matches: readonly string[]): string[] {
  const hosts = [...new Set(matches.map((pattern) => hostOf(pattern).replace(/^www\./, '')))];
  return [
    ...hosts.filter((host) => host.endsWith('.com')),
    ...hosts.filter((host) => !host.endsWith('.com')),
  ];
}
