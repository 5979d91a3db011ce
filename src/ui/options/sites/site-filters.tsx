import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import type { SiteFilter } from './site-list.ts';

interface Props {
  number: Record<SiteFilter, number>;
  filter: SiteFilter;
  setFilter: (filter: SiteFilter) => void;
  search: string;
  setSearch: (search: string) => void;
}

/** Filters of the list of job sites. Hides filters that would show none, except the current one. */
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
          aria-label={t('sites.find')}
          placeholder={t('sites.find-example')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {offered.length > 1 && (
        <fieldset class="chips" aria-label={t('list.show')}>
          {offered.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={name === filter}
              onClick={() => setFilter(name)}
            >
              {t(`sites.filter.${name}`)} <b class="num">{number[name]}</b>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
