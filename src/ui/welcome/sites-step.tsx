import { SITES } from '#src/posting/sites/index.ts';
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

const PORTALS = [...new Set(SITES.map(({ portal }) => portal))];
const SHOWN = KNOWN_TO_MOST.filter((portal) => PORTALS.includes(portal));
const OTHERS = PORTALS.filter((portal) => !SHOWN.includes(portal)).sort((a, b) => a.localeCompare(b));

/** Step two: what is read by itself, and what only when one says so. */
export function SitesStep() {
  return (
    <>
      <p>Only postings, only on your screen, and only in this browser. A page cannot see that it is read.</p>
      <ul class="boxed">
        <li>
          <b>{figure(PORTALS.length)} job sites</b>
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
