import { useMemo } from 'preact/hooks';
import { shownNames } from '#src/ui/shown-names.ts';
import type { OptionsFacts, OptionsLive } from './options-live.ts';

/** The facts, with skills and the roadmap called as the page calls them. What is judged by keeps the names of the data. */
export function useShownFacts({ facts: { value: facts } }: OptionsLive): OptionsFacts {
  const names = shownNames();
  return useMemo(() => {
    if (!facts || 'trouble' in facts) return facts;
    return { ...facts, taxonomy: names.taxonomy(facts.taxonomy), roadmap: names.roadmap(facts.roadmap) };
  }, [facts, names]);
}
