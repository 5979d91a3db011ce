import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openAsk } from './open-ask.ts';

interface Adding {
  /** Whether "how it adds up" replaces the match. */
  adding: boolean;
  explain: () => void;
  /** Returns to the match: to the requirement with this key, or to the button that led here. */
  back: (key?: string) => void;
  why: RefObject<HTMLButtonElement | null>;
}

/** Switches between a match and how it adds up. */
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
