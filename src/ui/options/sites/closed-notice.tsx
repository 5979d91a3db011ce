import { askFor } from '#src/access/ask.ts';
import { tell } from '#src/ui/toast.tsx';
import { count } from '#src/ui/words.ts';
import { isClosed, type SiteGroup } from './site-list.ts';

/** Says that the browser keeps portals closed, and has all of them opened again. Nothing where it keeps none. */
export function ClosedNotice({ groups }: { groups: readonly SiteGroup[] }) {
  const closed = groups.flatMap(({ rows }) => rows).filter(isClosed);
  if (closed.length === 0) return null;
  const allow = async () => {
    const given = await askFor(closed.flatMap(({ site }) => site.matches));
    if (!given) tell('Not allowed, so nothing has changed. You can be asked again.');
  };
  return (
    <section class="notice" aria-label="Closed by the browser">
      <p>
        <b>The browser keeps {count(closed.length, 'job site')} closed.</b> Gaplight’s access was taken back
        in the browser’s settings, so postings there are read only when you press its button.
      </p>
      <button type="button" class="button primary" onClick={allow}>
        {closed.length === 1 ? 'Allow it again' : 'Allow all of them'}
      </button>
    </section>
  );
}
