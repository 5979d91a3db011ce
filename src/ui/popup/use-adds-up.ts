import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openAsk } from './open-ask.ts';

interface Adding {
  /** Whether it is shown how the score adds up, in place of the match. */
  adding: boolean;
  explain: () => void;
  /** Leads back: to the line of the ask with this key, or to the button that led there. */
  back: (key?: string) => void;
  /** For that button. */
  why: RefObject<HTMLButtonElement | null>;
}

/** The way from a match to how it adds up, and back. */
export function useAddsUp(): Adding {
  const [adding, setAdding] = useState(false);
  const why = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wasAdding.current && !adding) {
      if (wanted.current === undefined) why.current?.focus();
      else openAsk(wanted.current);
    }
    wasAdding.current = adding;
  }, [adding]);
  const back = (key?: string) => {
    wanted.current = key;
    setAdding(false);
  };
  return { adding, explain: () => setAdding(true), back, why };
}
