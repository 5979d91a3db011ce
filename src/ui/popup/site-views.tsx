import { askFor } from '#src/access/ask.ts';
import type { Portal } from '#src/posting/sites/site.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell, tell } from '#src/ui/toast.tsx';
import { Blank, type ReadTab, type ViewOf } from './blank-views.tsx';
import { ReadButton } from './read-button.tsx';

const readAgain = async (site: Portal) => (await import('#src/ui/turn-sites.ts')).turnOn([site]);

/** The view of a job site that the user turned off. */
export function SiteOff({ view: { site, tab }, read }: { view: ViewOf<'site-off'>; read: ReadTab }) {
  return (
    <Blank title={t('site-off.title', { site: site.portal })}>
      <p>{t('site-off.text')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => doAndTell(readAgain(site))}>
          {t('site-off.read', { site: site.portal })}
        </button>
      </div>
      <ReadButton label={t('read.this-page-once')} read={() => read(tab)} />
    </Blank>
  );
}

/** The view of a job site whose permission was revoked in the browser's settings. */
export function SiteClosed({ view: { site, tab }, read }: { view: ViewOf<'site-closed'>; read: ReadTab }) {
  const ask = async () => {
    if (!(await askFor(site.matches))) tell(t('always.refused'));
  };
  return (
    <Blank title={t('site-closed.title', { site: site.portal })}>
      <p>{t('site-closed.text')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={ask}>
          {t('site-closed.allow', { site: site.portal })}
        </button>
      </div>
      <ReadButton label={t('read.this-page-once')} read={() => read(tab)} />
    </Blank>
  );
}
