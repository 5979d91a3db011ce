import { browser } from '#src/browser.ts';
import { patternCovers } from '#src/posting/address.ts';
import type { Portal } from '#src/posting/sites/site.ts';
import { revokedSites } from '#src/store/revoked-sites.ts';

/** How far the browser lets us into a portal: the user may close one, or a part of it, in the browser's settings. */
export type SiteOpenness = 'open' | 'partly' | 'closed';

/** How the site of an address stands. */
export type SiteAccess =
  | { kind: 'portal'; site: Portal; off: boolean; open: boolean }
  | {
      kind: 'other';
      host: string;
      /** The portal's name, where it is one that the user has to allow first. */
      portal?: string;
      /** The match patterns to ask the browser for. */
      patterns: string[];
      granted: boolean;
      /** It was granted in this session of the browser, and no longer is. */
      revoked: boolean;
    };

/** All match patterns that the browser lets us read now, the portals' among them. */
export async function openPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Those that the user granted beside the portals of the manifest, and beside parts of them, in order; `open`: all that are
 * open, where they are known.
 */
export async function grantedSites(portals: readonly Portal[], open?: readonly string[]): Promise<string[]> {
  const matches = portals.filter(isGiven).flatMap((portal) => portal.matches);
  return (open ?? (await openPatterns()))
    .filter((pattern) => !matches.includes(pattern) && !isWithin(pattern, matches))
    .sort((one, other) => hostOf(one).localeCompare(hostOf(other)));
}

/** Whether what a pattern covers is covered by one of these too. */
export const isWithin = (pattern: string, matches: readonly string[]): boolean =>
  matches.some((other) => patternCovers(other, within(pattern)));

/** Whether a portal is read without asking; the others have to be allowed first. */
const isGiven = ({ access }: Portal): boolean => access !== 'optional';

/** How the site of an address stands; null where there is none to ask for (a file, a page of the browser's own). */
export async function siteAccess(
  url: URL,
  sitesOff: readonly string[],
  portals: readonly Portal[],
): Promise<SiteAccess | null> {
  if (!/^https?:$/.test(url.protocol)) return null;
  const open = (await openPatterns()).some((pattern) => patternCovers(pattern, url));
  const site = portals.find(({ matches }) => matches.some((pattern) => patternCovers(pattern, url)));
  if (site && (open || isGiven(site))) return { kind: 'portal', site, off: sitesOff.includes(site.id), open };
  const patterns = site?.matches ?? [patternOf(url)];
  const before = open ? [] : await revokedSites();
  const revoked = patterns.some((pattern) => before.includes(pattern));
  return {
    kind: 'other',
    host: url.hostname,
    ...(site && { portal: site.portal }),
    patterns,
    granted: open,
    revoked,
  };
}

/** How far each portal is open, by its id. */
export async function portalOpenness(portals: readonly Portal[]): Promise<Map<string, SiteOpenness>> {
  const open = await openPatterns();
  return new Map(portals.map(({ id, matches }) => [id, opennessOf(matches, open)]));
}

/** How far patterns are covered by those that are open. */
export function opennessOf(matches: readonly string[], open: readonly string[]): SiteOpenness {
  if (matches.every((pattern) => isOpen(pattern, open))) return 'open';
  const inPart = (pattern: string) => open.some((other) => patternCovers(pattern, within(other)));
  return matches.some((pattern) => isOpen(pattern, open) || inPart(pattern)) ? 'partly' : 'closed';
}

/** Whether those that are open cover a pattern. */
export const isOpen = (pattern: string, open: readonly string[]): boolean =>
  open.includes(pattern) || open.some((other) => patternCovers(other, within(pattern)));

/** The match pattern of a site: all its pages, on any port. */
const patternOf = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

/** "careers.contoso.example" of its pattern; "every site" where the user gave all. */
export function hostOf(pattern: string): string {
  const host = pattern.match(/^[^:]+:\/\/([^/]+)/)?.[1] ?? '*';
  return host === '*' ? 'every site' : host.replace(/^\*\./, '');
}

/** Some address that a pattern covers. */
function within(pattern: string): URL {
  const address = pattern
    .replace(/^\*:/, 'https:')
    .replace('://*.', '://any.')
    .replace('://*/', '://any.example/');
  return new URL(URL.canParse(address) ? address.replaceAll('*', 'any') : 'https://any.example/');
}
