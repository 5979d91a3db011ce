import { embeddedJob } from '../structured/embedded-job.ts';
import type { Site } from './site.ts';

/**
 * Next.js with a JobPosting in its script data (checked by others on live pages, 2026), which does not change
 * when the app navigates. No selector of the page is known. The address works without its words.
 */
export const cutshort: Site = {
  id: 'cutshort',
  portal: 'Cutshort',
  matches: ['https://cutshort.io/*'],
  posting: [/cutshort\.io\/job\/(?:[^/?#]*-)?([A-Za-z0-9]+)(?=[/?#]|$)/],
  list: [/cutshort\.io\/jobs\b/],
  structured: 'first',
  title: ['h1'],
  company: [],
  location: [],
  description: ['[data-testid="job-description"]'],
  sections: /^(?:job description|about the (?:job|role))$/i,
  read: (document, url) => embeddedJob(document, url, '#__NEXT_DATA__') ?? {},
};
