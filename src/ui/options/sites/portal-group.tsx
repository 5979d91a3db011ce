import { askFor } from '#src/access/ask.ts';
import { doAndTell, tell } from '#src/ui/toast.tsx';
import { turnOff, turnOn } from '#src/ui/turn-sites.ts';
import type { SiteGroup, SiteRow } from './site-list.ts';

/** The portals of one kind, each with its switch, and one for all that are shown. */
export function PortalGroup({ group: { id, title, note, rows } }: { group: SiteGroup }) {
  const sites = rows.map(({ site }) => site);
  const anyOn = rows.some(({ off }) => !off);
  const turnAll = () => doAndTell(anyOn ? turnOff(sites) : turnOn(sites));
  return (
    <section class="site-group" aria-labelledby={`group-${id}`}>
      <div class="site-group-head">
        <h3 id={`group-${id}`}>
          {title} <span class="num">{rows.length}</span>
        </h3>
        <p class="note">{note}</p>
        <button type="button" class="button plain" onClick={turnAll}>
          {anyOn ? 'Turn all off' : 'Turn all on'}
          <span class="visually-hidden">: {title}</span>
        </button>
      </div>
      <ul class="site-grid">
        {rows.map((row) => (
          <Portal key={row.site.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Portal({ row: { site, hosts, off, door } }: { row: SiteRow }) {
  const [first = '', ...others] = hosts;
  const allow = async () => {
    if (!(await askFor(site.matches))) tell('Not allowed, so nothing has changed. You can be asked again.');
  };
  return (
    <li class={off ? 'site-row is-off' : 'site-row'}>
      <label title={hosts.join('\n')}>
        <span class="site-name">
          <b>{site.portal}</b>
          <span class="note">
            {off ? 'Off · ' : ''}
            {first}
            {others.length > 0 && ` +${others.length}`}
          </span>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={!off}
          aria-label={`Read ${site.portal}`}
          checked={!off}
          onChange={(event) => doAndTell(event.currentTarget.checked ? turnOn([site]) : turnOff([site]))}
        />
      </label>
      {door !== 'open' && (
        <p class="site-closed">
          <span class="dot gap" /> {door === 'closed' ? 'Closed by the browser' : 'Closed in part'}
          <button type="button" class="button" onClick={allow}>
            Allow<span class="visually-hidden"> {site.portal}</span>
          </button>
        </p>
      )}
    </li>
  );
}
