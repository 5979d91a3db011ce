import './sites.css';
import { useEffect, useState } from 'preact/hooks';
import { askFor } from '#src/page/access/ask.ts';
import { onAccess } from '#src/page/access/on-access.ts';
import { grantedSites, portalOpenness, type SiteOpenness } from '#src/page/access/sites.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { tell } from '#src/ui/components/toast.tsx';
import { type Live, useLive } from '#src/ui/hooks/use-live.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import type { SectionProps } from '../section-props.ts';
import { GrantedList } from './granted-list.tsx';
import { PortalGroup } from './portal-group.tsx';
import {
  isSiteClosed,
  type SiteFilter,
  type SiteGroup,
  shownGroups,
  siteCounts,
  siteGroups,
} from './site-list.ts';

/** Shows which sites are read: sites that the user allowed, and the job sites with a switch each. */
export function SitesSection({ known: { settings } }: SectionProps) {
  const access = useAccess();
  const [filter, setFilter] = useState<SiteFilter>('all');
  const [search, setSearch] = useState('');
  if (!access) return null;
  if ('trouble' in access) return <StorageProblem trouble={access.trouble} retry={() => location.reload()} />;
  const { granted, bySite } = access.now;
  const groups = siteGroups(SITES, settings.sitesOff, bySite);
  const number = siteCounts(groups);
  const shown = shownGroups(groups, filter, search);
  return (
    <div class="sites">
      <header class="page-head">
        <h1>{t('options.sites')}</h1>
        <p>{t('sites.intro')}</p>
      </header>
      <ClosedNotice groups={groups} />
      <GrantedList granted={granted} />
      <section aria-labelledby="portals">
        <div class="part-head">
          <h2 id="portals">{t('sites.known')}</h2>
          <p class="note">{summary(number)}</p>
        </div>
        <p class="site-hint">{t('sites.hint')}</p>
        <SiteFilters
          number={number}
          filter={filter}
          setFilter={setFilter}
          search={search}
          setSearch={setSearch}
        />
        {shown.map((group) => (
          <PortalGroup key={group.id} group={group} />
        ))}
        {shown.length === 0 && <NoneShown search={search} />}
      </section>
    </div>
  );
}

function NoneShown({ search }: { search: string }) {
  return (
    <p class="quiet none-shown">
      {search === '' ? t('sites.none-here') : t('sites.none-called', { search })}
    </p>
  );
}

function summary({ all, off, closed, unasked }: Record<SiteFilter, number>): string {
  const parts = [
    unasked > 0 && t('sites.summary.unasked', { n: unasked }),
    off > 0 && t('sites.summary.off', { n: off }),
    closed > 0 && t('sites.summary.closed', { n: closed }),
  ].filter((part) => part !== false);
  return parts.length > 0
    ? t('sites.summary', { all, parts: allOf(parts) })
    : t('sites.summary.read', { all });
}

/** Says that the browser blocks job sites, with a button to allow them all again. Hidden if none is blocked. */
function ClosedNotice({ groups }: { groups: readonly SiteGroup[] }) {
  const closed = groups.flatMap(({ rows }) => rows).filter(isSiteClosed);
  if (closed.length === 0) return null;
  const allow = async () => {
    const given = await askFor(closed.flatMap(({ site }) => site.matches));
    if (!given) tell(t('always.refused'));
  };
  return (
    <section class="notice" aria-label={t('sites.closed')}>
      <p>{rich('sites.closed-notice', { n: closed.length }, { b: (inner) => <b>{inner}</b> })}</p>
      <button type="button" class="button primary" onClick={allow}>
        {t('sites.allow-again', { n: closed.length })}
      </button>
    </section>
  );
}

interface Props {
  number: Record<SiteFilter, number>;
  filter: SiteFilter;
  setFilter: (filter: SiteFilter) => void;
  search: string;
  setSearch: (search: string) => void;
}

/** Filters of the list of job sites. Hides filters that would show none, except the current one. */
function SiteFilters({ number, filter, setFilter, search, setSearch }: Props) {
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

/** The sites that the browser lets us read. */
interface Access {
  /** Match patterns of sites that the user allowed besides the job sites. */
  granted: string[];
  /** The access to each job site, by its id. */
  bySite: Map<string, SiteOpenness>;
}

/** Returns the current access and follows the browser's permissions. */
function useAccess(): Live<Access> {
  const [live, again] = useLive([], async () => {
    const [granted, bySite] = await Promise.all([grantedSites(SITES), portalOpenness(SITES)]);
    return { granted, bySite };
  });
  useEffect(() => onAccess(again), [again]);
  return live;
}
