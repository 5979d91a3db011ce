import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * A list with the posting beside it (`pid`); cards have classes like the posting's. Five projects (to 2026) use
 * the `position-` names, and any JSON-LD names the employer. The new layout of many employers ("PCSX") is
 * unknown: its text is read under the heading.
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
