import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Adding {
  /** Whether it is shown how the score adds up, in place of the match. */
  adding: boolean;
  setAdding: (adding: boolean) => void;
  /** For the button that leads there: it has the focus again when one comes back. */
  why: RefObject<HTMLButtonElement | null>;
}

/** The way from a match to how it adds up, and back. */
export function useAddsUp(): Adding {
  const [adding, setAdding] = useState(false);
  const why = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && !adding) why.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  return { adding, setAdding, why };
}
