import { browser } from '#src/browser.ts';
import { patternCovers } from '#src/posting/identity/address.ts';
import type { Portal } from '#src/posting/sites/site.ts';
import { revokedSites } from '#src/store/revoked-sites.ts';

/** Access to a portal; users can revoke it, or a part, in the browser's settings. */
export type SiteOpenness = 'open' | 'partly' | 'closed';

/** Access to the site of an address. */
export type SiteAccess =
  | { kind: 'portal'; site: Portal; off: boolean; open: boolean }
  | {
      kind: 'other';
      host: string;
      /** Portal's name, if it is one that needs the user's grant. */
      portal?: string;
      /** Match patterns to request. */
      patterns: string[];
      granted: boolean;
      /** Whether it was granted and then revoked in this browser session. */
      revoked: boolean;
    };

/** Returns all match patterns with current access, including portals. */
export async function openPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the browser gives access to an address's host; a script may have moved beyond a pattern's path. */
export async function isHostOpen(url: URL): Promise<boolean> {
  const hosts = (await openPatterns()).map((pattern) => pattern.replace(/([^:/]\/).*/, '$1*'));
  return hosts.some((pattern) => patternCovers(pattern, url));
}

/** Returns granted sites beyond the manifest's portals, in order; `open`: accessible patterns, if known. */
export async function grantedSites(portals: readonly Portal[], open?: readonly string[]): Promise<string[]> {
  const matches = portals.filter(isGiven).flatMap((portal) => portal.matches);
  return (open ?? (await openPatterns()))
    .filter((pattern) => !matches.includes(pattern) && !isWithin(pattern, matches))
    .sort((one, other) => hostOf(one).localeCompare(hostOf(other)));
}

/** Whether these patterns cover another pattern. */
export const isWithin = (pattern: string, matches: readonly string[]): boolean =>
  matches.some((other) => patternCovers(other, within(pattern)));

/** Whether a portal is read without a grant. */
const isGiven = ({ access }: Portal): boolean => access !== 'optional';

/** Returns the access to an address's site; null if none can be requested (a file, an internal page). */
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

/** Returns the access to each portal by id. */
export async function portalOpenness(portals: readonly Portal[]): Promise<Map<string, SiteOpenness>> {
  const open = await openPatterns();
  return new Map(portals.map(({ id, matches }) => [id, opennessOf(matches, open)]));
}

/** Returns how far accessible patterns cover the given ones. */
export function opennessOf(matches: readonly string[], open: readonly string[]): SiteOpenness {
  if (matches.every((pattern) => isOpen(pattern, open))) return 'open';
  const inPart = (pattern: string) => open.some((other) => patternCovers(pattern, within(other)));
  return matches.some((pattern) => isOpen(pattern, open) || inPart(pattern)) ? 'partly' : 'closed';
}

/** Whether accessible patterns cover a pattern. */
export const isOpen = (pattern: string, open: readonly string[]): boolean =>
  open.includes(pattern) || open.some((other) => patternCovers(other, within(pattern)));

/** Returns the match pattern of a site: all its pages, on any port. */
const patternOf = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

/** Returns a pattern's host ("careers.contoso.example"), or "every site" if it covers all. */
export function hostOf(pattern: string): string {
  const host = pattern.match(/^[^:]+:\/\/([^/]+)/)?.[1] ?? '*';
  return host === '*' ? 'every site' : host.replace(/^\*\./, '');
}

/** Returns an example address that a pattern covers. */
function within(pattern: string): URL {
  const address = pattern
    .replace(/^\*:/, 'https:')
    .replace('://*.', '://any.')
    .replace('://*/', '://any.example/');
  return new URL(URL.canParse(address) ? address.replaceAll('*', 'any') : 'https://any.example/');
}
