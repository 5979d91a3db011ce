import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { linkTo, type Route } from '../route.ts';
import { addressOf, type ListQuery, listQueryOf } from './list-query.ts';

/**
 * The query that the address asks for, and the way to ask for another. What is typed counts at once; the address
 * follows, in place, so that Back leads out of the list and not through every letter.
 */
export function useListQuery(route: Route): [ListQuery, (query: ListQuery) => void] {
  const asked = route.query.toString();
  const [query, setQuery] = useState(() => listQueryOf(route.query));
  const last = useRef(asked);
  useLayoutEffect(() => {
    if (asked === last.current) return;
    last.current = asked;
    setQuery(listQueryOf(route.query));
  }, [asked]);
  return [
    query,
    (next) => {
      const address = addressOf(next);
      last.current = new URLSearchParams(address).toString();
      setQuery(next);
      location.replace(linkTo('postings', [], address));
    },
  ];
}
