import { useEffect, useState } from 'preact/hooks';

/** Where one is on the options page: `#/postings/example:1?band=good`. */
export interface Route {
  /** The id of the section; empty at the bare address. */
  section: string;
  /** What follows the section, decoded: an id, or nothing. */
  rest: string[];
  query: URLSearchParams;
}

/** The place that the hash of an address names. A hash of any other form is the bare address. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [section = '', ...rest] = path.split('/').map(decoded);
  return { section, rest: rest.filter((part) => part !== ''), query: new URLSearchParams(query) };
}

/** The hash that leads to a place: the inverse of {@link routeOf}. */
export function linkTo(
  section: string,
  rest: readonly string[] = [],
  query: Record<string, string> = {},
): string {
  const path = [section, ...rest].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  const asked = new URLSearchParams(query).toString();
  return `#/${path}${asked && `?${asked}`}`;
}

/** The place that the address bar names, followed. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return routeOf(hash);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
