import { useMemo } from 'preact/hooks';
import { shownNames } from '#src/ui/words/shown-names.ts';
import type { OptionsFacts, OptionsLive } from './options-live.ts';

/** Translates skill and roadmap names to the page's language. The scoring data keeps the original names. */
export function useShownFacts({ facts: { value: facts } }: OptionsLive): OptionsFacts {
  const names = shownNames();
  return useMemo(() => {
    if (!facts || 'trouble' in facts) return facts;
    return { ...facts, taxonomy: names.taxonomy(facts.taxonomy), roadmap: names.roadmap(facts.roadmap) };
  }, [facts, names]);
}
