import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { linkTo, type Route } from './route.ts';

/**
 * What the query of an address asks its section for, and the way to ask for something else. What is typed counts at
 * once; the address follows, in place, so that Back leads out of the section and not through every letter.
 * `read` and `write`: how what is asked for stands in a query.
 */
export function useAddress<T>(
  { section, query }: Route,
  read: (query: URLSearchParams) => T,
  write: (asked: T) => Record<string, string>,
): [asked: T, ask: (next: T) => void] {
  const address = query.toString();
  const [asked, setAsked] = useState(() => read(query));
  const last = useRef(address);
  useLayoutEffect(() => {
    if (address === last.current) return;
    last.current = address;
    setAsked(read(query));
  }, [address]);
  return [
    asked,
    (next) => {
      const parts = write(next);
      last.current = new URLSearchParams(parts).toString();
      setAsked(next);
      location.replace(linkTo(section, [], parts));
    },
  ];
}
