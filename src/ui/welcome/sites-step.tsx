import { SITES } from '#src/posting/sites/index.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { Icon } from '#src/ui/icon.tsx';
import { figure } from '#src/ui/words.ts';

/** The portals that most people know: they stand first. */
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

/** Step two: what is read by itself, and what only when one says so. */
export function SitesStep() {
  return (
    <>
      <p>Only postings, only on your screen, and only in this browser. A page cannot see that it is read.</p>
      <ul class="boxed">
        <li>
          <b>{figure(GIVEN.length)} job sites</b>
          <span class="note">read by themselves, when you open a posting</span>
          <p class="portals">{SHOWN.join(' · ')}</p>
          <details>
            <summary class="note">
              {figure(OTHERS.length)} more <Icon name="chevron" />
            </summary>
            <p class="portals">{OTHERS.join(' · ')}</p>
          </details>
        </li>
        <li>
          <b>{figure(UNASKED.length)} more</b>
          <span class="note">likewise, once you allow them</span>
          <p class="portals">{UNASKED.join(' · ')}</p>
        </li>
        <li>
          <b>Any other site</b>
          <span class="note">when you say so</span>
          <p class="portals">
            Press Gaplight’s button there, then “Read this page”: that once, or always on that site.
          </p>
        </li>
      </ul>
    </>
  );
}
