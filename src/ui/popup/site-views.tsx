import { askFor } from '#src/access/ask.ts';
import type { Portal } from '#src/posting/sites/site.ts';
import { doAndTell, tell } from '#src/ui/toast.tsx';
import { Blank, type Read, type ViewOf } from './blank-views.tsx';
import { ReadButton } from './read-button.tsx';

const readAgain = async (site: Portal) => (await import('#src/ui/turn-sites.ts')).turnOn([site]);

/** A page of a portal that the user turned off. */
export function SiteOff({ view: { site, tab }, read }: { view: ViewOf<'site-off'>; read: Read }) {
  return (
    <Blank title={`You turned ${site.portal} off`}>
      <p>Nothing on its pages is read. What was read there before is still kept.</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => doAndTell(readAgain(site))}>
          Read {site.portal} again
        </button>
      </div>
      <ReadButton label="Read this page once" read={() => read(tab)} />
    </Blank>
  );
}

/** A page of a portal that the browser keeps closed: its access was taken back in the browser's own settings. */
export function SiteClosed({ view: { site, tab }, read }: { view: ViewOf<'site-closed'>; read: Read }) {
  const ask = async () => {
    if (!(await askFor(site.matches)))
      tell('You did not allow it, so nothing has changed. You can try again.');
  };
  return (
    <Blank title={`Gaplight may not read ${site.portal}`}>
      <p>
        Its access to this site was taken back in the browser’s settings, so postings there aren’t read as you
        open them.
      </p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={ask}>
          Allow {site.portal}
        </button>
      </div>
      <ReadButton label="Read this page once" read={() => read(tab)} />
    </Blank>
  );
}
