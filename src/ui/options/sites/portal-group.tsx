import { askFor } from '#src/access/ask.ts';
import { doAndTell, tell } from '#src/ui/toast.tsx';
import { turnOff, turnOn } from '#src/ui/turn-sites.ts';
import { isClosed, type SiteGroup, type SiteRow } from './site-list.ts';

/** The portals of one kind, each with its switch, and one for all that are shown. */
export function PortalGroup({ group: { id, title, note, rows } }: { group: SiteGroup }) {
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
        <p class="note">{note}</p>
        {sites.length > 0 && (
          <button type="button" class="button plain" onClick={turnAll}>
            {anyOn ? 'Turn all off' : 'Turn all on'}
            <span class="visually-hidden">: {title}</span>
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

/** One that the user has to allow first: a click, and the browser asks. */
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
          aria-label={`Read ${site.portal}`}
          checked={!off}
          onChange={(event) => doAndTell(event.currentTarget.checked ? turnOn([site]) : turnOff([site]))}
        />
      </label>
      {isClosed(row) && (
        <p class="site-closed">
          <span class="dot gap" /> {openness === 'closed' ? 'Access taken back' : 'Access taken back in part'}
          <AllowButton row={row} />
        </p>
      )}
    </>
  );
}

function SiteName({ row: { site, hosts, off, openness } }: { row: SiteRow }) {
  const [first = '', ...others] = hosts;
  return (
    <span class="site-name">
      <b>{site.portal}</b>
      <span class="note">
        {off && openness !== 'unasked' ? 'Off · ' : ''}
        {first}
        {others.length > 0 && ` +${others.length}`}
      </span>
    </span>
  );
}

function AllowButton({ row: { site } }: { row: SiteRow }) {
  const allow = async () => {
    if (!(await askFor(site.matches)))
      tell('You did not allow it, so nothing has changed. You can try again.');
  };
  return (
    <button type="button" class="button" onClick={allow}>
      Allow<span class="visually-hidden"> {site.portal}</span>
    </button>
  );
}
