import { useEffect, useMemo, useState } from 'preact/hooks';
import { logError } from '#src/log-error.ts';
import { countPostings } from '#src/store/postings.ts';
import type { OptionsFacts } from './options-live.ts';

/** So long many postings are left uncounted, in ms: nothing else can be read meanwhile, and what changed is shown first. */
const CALM = 1_000;

/** What the page knows, with how many postings are kept also where they are many: as they were counted last. */
export function useCounted(facts: OptionsFacts): OptionsFacts {
  const [many, setMany] = useState<number | null>(null);
  const known = facts && 'tracked' in facts ? facts : null;
  const isMany = known?.postings === null;
  useEffect(() => {
    if (!isMany) return;
    const counting = setTimeout(() => countPostings().then(setMany, logError), CALM);
    return () => clearTimeout(counting);
  }, [facts]);
  return useMemo(() => (known && isMany ? { ...known, postings: many } : facts), [facts, many]);
}
