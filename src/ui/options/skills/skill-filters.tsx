import type { Filter } from './tracked-list.ts';

const NAMES: Record<Filter, string> = { all: 'All', known: 'Known', learning: 'Learning' };
const FILTERS: readonly Filter[] = ['all', 'known', 'learning'];

interface Props {
  number: Record<Filter, number>;
  filter: Filter;
  set: (filter: Filter) => void;
}

/** Which skills the list shows. */
export function SkillFilters({ number, filter, set }: Props) {
  return (
    <fieldset class="chips filters" aria-label="Show">
      {FILTERS.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={name === filter}
          onClick={() => set(name)}
        >
          {name === 'learning' && <span class="dot learning" />}
          {NAMES[name]} <b class="num">{number[name]}</b>
        </button>
      ))}
    </fieldset>
  );
}
