import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { logError } from '#src/log-error.ts';
import { onChange } from '#src/store/changes.ts';
import { countPostings } from '#src/store/postings.ts';
import type { OptionsFacts } from './options-live.ts';

/** So long many postings are left uncounted, in ms: nothing else can be read meanwhile, and what changed is shown first. */
const CALM = 1_000;

/**
 * What the page knows, with how many postings are kept also where they are many: as they were counted last. They are counted
 * again when postings have changed, and not when anything else has.
 */
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
