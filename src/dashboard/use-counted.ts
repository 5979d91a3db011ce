import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { logError } from '#src/log-error.ts';
import { onChange } from '#src/store/changes.ts';
import { countPostings } from '#src/store/count-postings.ts';
import type { OptionsFacts } from './options-live.ts';

/** Delay before postings are counted again, in ms. Counting blocks other reads, so changes are shown first. */
const CALM = 1_000;

/** Adds the last count of stored postings if there are many. Counts again only when postings change. */
export function useCounted(facts: OptionsFacts): OptionsFacts {
  const [many, setMany] = useState<number | null>(null);
  const isDue = useRef(true);
  const known = facts && 'tracked' in facts ? facts : null;
  const isMany = known?.postings === null;
  const mark = () => {
    isDue.current = true;
  };
  useEffect(() => onChange(['postings'], mark), []);
  useEffect(() => {
    if (!isMany || !isDue.current) return;
    const counting = setTimeout(() => {
      isDue.current = false;
      countPostings().then(setMany, (error) => {
        mark();
        logError(error);
      });
    }, CALM);
    return () => clearTimeout(counting);
  }, [facts]);
  return useMemo(() => (known && isMany ? { ...known, postings: many } : facts), [facts, many]);
}
