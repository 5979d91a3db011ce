import { useState } from 'preact/hooks';
import { askFor } from '#src/page/access/ask.ts';
import type { SiteAccess } from '#src/page/access/sites.ts';
import { t } from '#src/ui/words/t.ts';
import { useHere } from './here.ts';

export type OtherSite = Extract<SiteAccess, { kind: 'other' }>;

/**
 * A button to always read this site, after the browser asks for permission. Hidden if it is allowed or
 * impossible.
 */
export function AlwaysRead() {
  const { access } = useHere();
  return access?.kind === 'other' && !access.granted ? <Offer key={access.host} site={access} /> : null;
}

function Offer({ site }: { site: OtherSite }) {
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');
  const ask = async () => {
    if (state === 'asking') return;
    setState('asking');
    // Once permission is granted this component disappears.
    setState((await askFor(site.patterns)) ? 'idle' : 'refused');
  };
  return (
    <div class="always-read">
      <button type="button" class="button" aria-disabled={state === 'asking'} onClick={ask}>
        {offer(site)}
      </button>
      <p class="note" role="status">
        {state === 'asking' && t('always.asking')}
        {state === 'refused' && t('always.refused')}
        {state === 'idle' && t('always.note', { site: site.portal ?? site.host })}
      </p>
    </div>
  );
}

function offer({ portal, revoked }: OtherSite): string {
  if (portal) return t(revoked ? 'always.site-again' : 'always.site', { site: portal });
  return t(revoked ? 'always.this-site-again' : 'always.this-site');
}
