import './sites.css';
import { useState } from 'preact/hooks';
import { SITES } from '#src/posting/sites/index.ts';
import { StorageProblem } from '#src/ui/storage-problem.tsx';
import { t } from '#src/ui/t.ts';
import { allOf } from '#src/ui/words.ts';
import type { SectionProps } from '../section-props.ts';
import { ClosedNotice } from './closed-notice.tsx';
import { GrantedList } from './granted-list.tsx';
import { PortalGroup } from './portal-group.tsx';
import { SiteFilters } from './site-filters.tsx';
import { type SiteFilter, shownGroups, siteCounts, siteGroups } from './site-list.ts';
import { useAccess } from './use-access.ts';

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
