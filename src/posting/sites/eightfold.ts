import { employerInHost } from '../employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * A list with the posting beside it (`pid`), its cards with classes like the posting's. The `position-` names are
 * those of five projects (to 2026), and the JSON-LD, where there is any, names the employer; the layout that many
 * employers have moved to ("PCSX") is not known: its text is read under the heading.
 */
export const eightfold: Site = {
  id: 'eightfold',
  portal: 'Eightfold',
  kind: 'system',
  matches: ['https://*.eightfold.ai/*', 'https://explore.jobs.netflix.net/*'],
  posting: [/\/careers\/job\/(\d{6,})/, /\/careers\/?\?[^#]*\bpid=(\d+)/],
  list: [/\/careers\/?(?:[?#]|$)/],
  title: ['h1.position-title', '.position-details .position-title', 'h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: [
    '.position-details .position-location',
    '.position-location:not(.position-card .position-location)',
  ],
  description: [
    '.position-job-description',
    '.position-job-description-column',
    '[class*="job-description"]',
  ],
  sections: /^(?:job|position) (?:description|overview|summary)|overview$/i,
  read: (_, url) => ({ company: employerInHost(url) }),
};
