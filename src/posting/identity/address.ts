/** Query parameters that track where the reader came from and do not identify the page. */
const TRACKING =
  /^(utm_|trk|ref|src$|source|gclid|fbclid|msclkid|mc_|_ga|from$|tracking|campaign|rps$|searchid|positionofad|lever-|gh_src|ccuid|icid|cid$|sid$|session)/i;

/** Returns the page's address without tracking, fragment and trailing slash, so one posting has one address. */
export function canonicalAddress(url: URL): string {
  const query = new URLSearchParams(url.search);
  // Firefox content scripts cannot iterate over search parameters, only call `forEach`.
  const names: string[] = [];
  query.forEach((_value, name) => {
    if (TRACKING.test(name)) names.push(name);
  });
  for (const name of names) query.delete(name);
  query.sort();
  const search = query.size > 0 ? `?${query}` : '';
  return `${url.protocol}//${url.host}${withoutEndSlashes(url.pathname)}${search}`;
}

/** Removes user name and password from an address; they must not be stored. */
export function withoutUser(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** Removes trailing slashes from a path. No regular expression: an address may hold a million slashes. */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/**
 * Whether a match pattern ("https://*.lever.co/*") covers the address. Hosts are compared label by label, as
 * browsers do: `x.com` does not cover `netflix.com`. A lone star covers every host.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
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
 * Returns the address if it is safe as a link, otherwise undefined: no scripts, no internal pages of the
 * browser. Records may be older than the checks at storing.
 */
export function linkAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return /^(?:https?|file):$/.test(protocol) ? href : undefined;
}
