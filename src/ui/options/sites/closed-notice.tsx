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
    if (!given) tell('You did not allow it, so nothing has changed. You can try again.');
  };
  return (
    <section class="notice" aria-label="Access taken back">
      <p>
        <b>{count(closed.length, 'job site is', 'job sites are')} not read.</b> Gaplight’s access was taken
        back in the browser’s settings, so postings there are read only when you press its button.
      </p>
      <button type="button" class="button primary" onClick={allow}>
        {closed.length === 1 ? 'Allow it again' : 'Allow all of them'}
      </button>
    </section>
  );
}
