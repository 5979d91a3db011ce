import { useMemo, useState } from 'preact/hooks';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type FoundSkill, skillSearch } from '#src/ui/skill-search.ts';

interface Combobox {
  query: string;
  type: (text: string) => void;
  /** Whether anything is typed, and so a list is shown. */
  open: boolean;
  found: readonly FoundSkill[];
  /** The index that Enter picks. */
  at: number;
  /** Handles the field's keys. `size`: the list's length; `pick` gets undefined for entries after the results. */
  onKeys: (size: number, pick: (one: FoundSkill | undefined) => void) => (event: KeyboardEvent) => void;
}

/**
 * A combobox that searches skills by any of their names, built after the ARIA practices.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ `nameIn` extracts the name to search for from the query.
 */
export function useCombobox(taxonomy: Taxonomy, nameIn: (query: string) => string): Combobox {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const search = useMemo(() => skillSearch(taxonomy), [taxonomy]);
  const name = nameIn(query);
  const found = useMemo(() => search(name), [search, name]);
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const onKeys: Combobox['onKeys'] = (size, pick) => (event) => {
    const moved = moveTo(event.key, at, size);
    if (moved !== null) setAt(moved);
    else if (event.key === 'Enter') pick(found[at]);
    else if (event.key === 'Escape' && query !== '') type('');
    else return;
    event.preventDefault();
  };
  return { query, type, open: query.trim() !== '', found, at, onKeys };
}

/** Returns the index a key moves to in a list that wraps around; null for other keys. */
function moveTo(key: string, at: number, size: number): number | null {
  if (size === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % size;
  if (key === 'ArrowUp') return (at + size - 1) % size;
  return null;
}
