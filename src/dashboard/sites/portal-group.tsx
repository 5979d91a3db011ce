import { askFor } from '#src/page/access/ask.ts';
import { doAndTell, tell } from '#src/ui/components/toast.tsx';
import { hiddenWords } from '#src/ui/match/hidden-words.tsx';
import { turnOff, turnOn } from '#src/ui/turn-sites.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { isSiteClosed, type SiteGroup, type SiteRow } from './site-list.ts';

/** The job sites of one kind, with a switch each and one for all shown. */
export function PortalGroup({ group: { id, rows } }: { group: SiteGroup }) {
  const title = t(`sites.group.${id}`);
  const read = rows.filter(({ openness }) => openness !== 'unasked');
  const sites = read.map(({ site }) => site);
  const anyOn = read.some(({ off }) => !off);
  const turnAll = () => doAndTell(anyOn ? turnOff(sites) : turnOn(sites));
  return (
    <section class="site-group" aria-labelledby={`group-${id}`}>
      <div class="site-group-head">
        <h3 id={`group-${id}`}>
          {title} <span class="num">{rows.length}</span>
        </h3>
        <p class="note">{t(`sites.group.${id}.note`)}</p>
        {sites.length > 0 && (
          <button type="button" class="button plain" onClick={turnAll}>
            {rich(
              anyOn ? 'sites.turn-all-off' : 'sites.turn-all-on',
              { group: title },
              { hidden: hiddenWords },
            )}
          </button>
        )}
      </div>
      <ul class="site-grid">
        {rows.map((row) => (
          <li key={row.site.id} class={row.off ? 'site-row is-off' : 'site-row'}>
            {row.openness === 'unasked' ? <UnaskedPortal row={row} /> : <Portal row={row} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A job site that needs permission first; a click makes the browser ask. */
function UnaskedPortal({ row }: { row: SiteRow }) {
  return (
    <>
      <SiteName row={row} />
      <AllowButton row={row} />
    </>
  );
}

function Portal({ row }: { row: SiteRow }) {
  const { site, hosts, off, openness } = row;
  return (
    <>
      <label title={hosts.join('\n')}>
        <SiteName row={row} />
        <input
          type="checkbox"
          role="switch"
          aria-checked={!off}
          aria-label={t('sites.read', { portal: site.portal })}
          checked={!off}
          onChange={(event) => doAndTell(event.currentTarget.checked ? turnOn([site]) : turnOff([site]))}
        />
      </label>
      {isSiteClosed(row) && (
        <p class="site-closed">
          <span class="dot gap" /> {t(openness === 'closed' ? 'sites.closed' : 'sites.closed-in-part')}
          <AllowButton row={row} />
        </p>
      )}
    </>
  );
}

function SiteName({ row: { site, hosts, off, openness } }: { row: SiteRow }) {
  const [first = '', ...others] = hosts;
  const few = others.length > 0 ? `${first} +${others.length}` : first;
  return (
    <span class="site-name">
      <b>{site.portal}</b>
      <span class="note">{off && openness !== 'unasked' ? t('sites.off-host', { hosts: few }) : few}</span>
    </span>
  );
}

function AllowButton({ row: { site } }: { row: SiteRow }) {
  const allow = async () => {
    if (!(await askFor(site.matches))) tell(t('always.refused'));
  };
  return (
    <button type="button" class="button" onClick={allow}>
      {rich('sites.allow', { portal: site.portal }, { hidden: hiddenWords })}
    </button>
  );
}
