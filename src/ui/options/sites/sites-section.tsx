import './sites.css';
import { useState } from 'preact/hooks';
import { SITES } from '#src/posting/sites/index.ts';
import { StorageProblem } from '#src/ui/storage-problem.tsx';
import { allOf } from '#src/ui/words.ts';
import type { SectionProps } from '../section-props.ts';
import { ClosedNotice } from './closed-notice.tsx';
import { GrantedList } from './granted-list.tsx';
import { PortalGroup } from './portal-group.tsx';
import { SiteFilters } from './site-filters.tsx';
import { type SiteFilter, shownGroups, siteCounts, siteGroups } from './site-list.ts';
import { useAccess } from './use-access.ts';

/** Which sites are read: those that the user allowed, and the portals, each with its switch. */
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
        <h1>Sites</h1>
        <p>Gaplight reads these sites and no others, unless you press its button there.</p>
      </header>
      <ClosedNotice groups={groups} />
      <GrantedList granted={granted} />
      <section aria-labelledby="portals">
        <div class="part-head">
          <h2 id="portals">Job sites it knows</h2>
          <p class="note">{summary(number)}</p>
        </div>
        <p class="site-hint">
          A job site that is off is never read. One that you have not allowed, or whose access was taken back,
          is read only when you press Gaplight’s button there. What was read before stays in your postings.
        </p>
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
      {search === ''
        ? 'None here.'
        : `No job site called “${search}” here. Any other career page is read by Gaplight’s button on it.`}
    </p>
  );
}

function summary({ all, off, closed, unasked }: Record<SiteFilter, number>): string {
  const parts = [
    unasked > 0 && `${unasked} to be allowed first`,
    off > 0 && `${off} off`,
    closed > 0 && `${closed} closed by the browser`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${all}, of which ${allOf(parts)}` : `${all}, all read as you open them`;
}
