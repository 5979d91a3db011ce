import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Route } from '#src/dashboard/route.ts';
import { linkTo } from '#src/ui/route.ts';

/**
 * Keeps a section's state in the address query and returns it with a setter. Edits apply at once. The address is
 * replaced, so that Back leaves the section instead of undoing each letter. `read` and `write` convert between
 * state and query.
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
