import { Icon } from '#src/ui/icon.tsx';
import type { SiteFilter } from './site-list.ts';

const NAMES: Record<SiteFilter, string> = {
  all: 'All',
  on: 'Read',
  unasked: 'Not allowed yet',
  off: 'Off',
  closed: 'Closed',
};

interface Props {
  number: Record<SiteFilter, number>;
  filter: SiteFilter;
  setFilter: (filter: SiteFilter) => void;
  search: string;
  setSearch: (search: string) => void;
}

/** Which portals the list shows. A filter that would show none is not offered, unless it is the chosen one. */
export function SiteFilters({ number, filter, setFilter, search, setSearch }: Props) {
  const offered = (['all', 'on', 'unasked', 'off', 'closed'] as const).filter(
    (name) => name === 'all' || name === filter || (number[name] > 0 && number[name] < number.all),
  );
  return (
    <div class="site-filters">
      <label class="field">
        <Icon name="search" />
        <input
          type="search"
          aria-label="Find a job site"
          placeholder="Find a job site by name or address"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {offered.length > 1 && (
        <fieldset class="chips" aria-label="Show">
          {offered.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={name === filter}
              onClick={() => setFilter(name)}
            >
              {NAMES[name]} <b class="num">{number[name]}</b>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
