import { useEffect, useState } from 'preact/hooks';

/** A place on the options page: `#/postings/example:1?band=good`. */
export interface Route {
  /** The section's id; empty for the bare address. */
  section: string;
  /** The decoded parts after the section: an id, or nothing. */
  rest: string[];
  query: URLSearchParams;
}

/** Parses the hash of an address. An invalid hash is treated as the bare address. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [section = '', ...rest] = path.split('/').map(decoded);
  return { section, rest: rest.filter((part) => part !== ''), query: new URLSearchParams(query) };
}

/** Returns the current route and follows its changes. */
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
