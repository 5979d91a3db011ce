import { useMemo, useState } from 'preact/hooks';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type FoundSkill, skillSearch } from '#src/ui/skill-search.ts';

interface Combobox {
  query: string;
  type: (text: string) => void;
  /** Whether anything is typed, and so a list is shown. */
  open: boolean;
  found: readonly FoundSkill[];
  /** The place in the list that Enter takes. */
  at: number;
  /** What keys do in the field. `size`: how long the list is; `pick` is given nothing past what was found. */
  onKeys: (size: number, pick: (one: FoundSkill | undefined) => void) => (event: KeyboardEvent) => void;
}

/**
 * A field that finds skills by any of their names: the combobox of the ARIA practices.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * `nameIn` gives the name to look for of what is typed.
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

/** Where a key leads in a list that goes round; null for keys that do not move. */
function moveTo(key: string, at: number, size: number): number | null {
  if (size === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % size;
  if (key === 'ArrowUp') return (at + size - 1) % size;
  return null;
}
