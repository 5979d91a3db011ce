import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Live } from '#src/ui/hooks/use-live.ts';
import { troubleOf } from '#src/ui/storage-trouble.ts';
import type { Known } from '../options-live.ts';
import { followPostings, type Gathered } from './follow-postings.ts';
import { type MatchOf, matcherOf } from './row-match.ts';

/**
 * Returns the function that compares postings with the user's skills. It is a new one only after skills or
 * settings changed.
 */
export function useMatcher({ tracked, knowledge, judging, settings }: Known): MatchOf {
  const { emphasis, notPresumed, circumstances } = settings;
  // Compared by content: the objects are new at every change.
  const said = JSON.stringify([tracked, emphasis, notPresumed, circumstances]);
  // The taxonomy of the scoring data, not the translated one, so that the language does not affect matches.
  const { taxonomy } = judging;
  return useMemo(
    () => matcherOf({ knowledge, taxonomy, judging, settings: { emphasis, circumstances } }),
    [said, taxonomy],
  );
}

/** Follows the stored postings. The second value reads them again after a storage failure. */
export function usePostings(matchOf: MatchOf): [live: Live<Gathered>, again: () => void] {
  const [live, setLive] = useState<Live<Gathered>>(null);
  const again = useRef(() => {});
  const match = useRef(matchOf);
  match.current = matchOf;
  useEffect(() => {
    const [read, stop] = followPostings({
      show: (now) => setLive({ now }),
      fail: (error) => setLive({ trouble: troubleOf(error) }),
      prepare: (part) => part.forEach(match.current),
    });
    again.current = read;
    return stop;
  }, []);
  return [live, useCallback(() => again.current(), [])];
}
