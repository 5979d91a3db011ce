import { askFor } from '#src/access/ask.ts';
import { rich, t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { isSiteClosed, type SiteGroup } from './site-list.ts';

/** Says that the browser blocks job sites, with a button to allow them all again. Hidden if none is blocked. */
export function ClosedNotice({ groups }: { groups: readonly SiteGroup[] }) {
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
