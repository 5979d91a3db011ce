/** Query parameters that say where the reader came from, not which page this is. */
const TRACKING =
  /^(utm_|trk|ref|src$|source|gclid|fbclid|msclkid|mc_|_ga|from$|tracking|campaign|rps$|searchid|positionofad|lever-|gh_src|ccuid|icid|cid$|sid$|session)/i;

/** The page's address without tracking, fragment and trailing slash: one posting, one address. */
export function canonicalAddress(url: URL): string {
  const query = new URLSearchParams(url.search);
  // In a content script of Firefox the parameters cannot be iterated over, only visited.
  const names: string[] = [];
  query.forEach((_value, name) => {
    if (TRACKING.test(name)) names.push(name);
  });
  for (const name of names) query.delete(name);
  query.sort();
  const search = query.size > 0 ? `?${query}` : '';
  return `${url.protocol}//${url.host}${withoutEndSlashes(url.pathname)}${search}`;
}

/** An address without the name and the password of who is logged in there: they are nobody's to keep. */
export function withoutUser(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** A path without the slashes that it ends with. A page can have an address of a million of them. */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/**
 * Does a match pattern ("https://*.lever.co/*") cover the address? The host is compared label by label, as
 * browsers do, and a lone star is every host: `x.com` is not in `netflix.com`. https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function patternCovers(pattern: string, url: URL): boolean {
  const [, scheme, host = '', path = ''] = pattern.match(/^(\*|https?):\/\/([^/]+)(\/.*)$/) ?? [];
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : `${scheme}:` !== url.protocol) return false;
  const base = host.replace(/^\*\./, '');
  const sameHost =
    host === '*' || url.hostname === base || (base !== host && url.hostname.endsWith(`.${base}`));
  return sameHost && pathCovers(path, url.pathname + url.search);
}

function pathCovers(pattern: string, path: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(path);
}

/**
 * An address as a link may have it; undefined for any that would run a script or open a page of the browser's own: a record
 * may be older than the checks that keep such an address out.
 */
export function linkAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return /^(?:https?|file):$/.test(protocol) ? href : undefined;
}
