import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { linkTo, type Route } from '../route.ts';
import { type AskedFilter, addressOf, askedFilterOf } from './asked-filter.ts';

/**
 * The filter that the address asks for, and the way to another. What is typed counts at once; the address follows, in
 * place, so that Back leads out of the section and not through every letter.
 */
export function useAskedFilter(route: Route): [AskedFilter, (filter: AskedFilter) => void] {
  const asked = route.query.toString();
  const [filter, setFilter] = useState(() => askedFilterOf(route.query));
  const last = useRef(asked);
  useLayoutEffect(() => {
    if (asked === last.current) return;
    last.current = asked;
    setFilter(askedFilterOf(route.query));
  }, [asked]);
  return [
    filter,
    (next) => {
      const address = addressOf(next);
      last.current = new URLSearchParams(address).toString();
      setFilter(next);
      location.replace(linkTo('insights', [], address));
    },
  ];
}
