import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { figure } from '#src/ui/words.ts';

/** The best-known job sites, listed first. */
const KNOWN_TO_MOST = [
  'LinkedIn',
  'Indeed',
  'Glassdoor',
  'Naukri',
  'Greenhouse',
  'Lever',
  'Workday',
  'Ashby',
];

const namesOf = (sites: readonly Site[]) =>
  [...new Set(sites.map(({ portal }) => portal))].sort((a, b) => a.localeCompare(b));

const GIVEN = namesOf(SITES.filter(({ access }) => access !== 'optional'));
const SHOWN = KNOWN_TO_MOST.filter((portal) => GIVEN.includes(portal));
const OTHERS = GIVEN.filter((portal) => !SHOWN.includes(portal));
const UNASKED = namesOf(SITES.filter(({ access }) => access === 'optional'));

/** Step two: what is read automatically, and what only on request. */
export function SitesStep() {
  return (
    <>
      <p>{t('reads.only')}</p>
      <ul class="boxed">
        <li>
          <b>{t('reads.sites', { n: GIVEN.length })}</b>
          <span class="note">{t('reads.by-itself')}</span>
          <p class="portals">{SHOWN.join(' · ')}</p>
          <details>
            <summary class="note">
              {t('first.more', { n: figure(OTHERS.length) })} <Icon name="chevron" />
            </summary>
            <p class="portals">{OTHERS.join(' · ')}</p>
          </details>
        </li>
        <li>
          <b>{t('first.more', { n: figure(UNASKED.length) })}</b>
          <span class="note">{t('reads.once-allowed')}</span>
          <p class="portals">{UNASKED.join(' · ')}</p>
        </li>
        <li>
          <b>{t('reads.any')}</b>
          <span class="note">{t('reads.when-said')}</span>
          <p class="portals">{t('reads.press')}</p>
        </li>
      </ul>
    </>
  );
}
