import { tidy } from '../text/text.ts';
import type { Site } from './site.ts';

/**
 * Server-rendered. The employer's name in the JSON-LD was verified; several other readers use these class names.
 * The line under the title is "department, place", separated by an element.
 */
export const jobvite: Site = {
  id: 'jobvite',
  portal: 'Jobvite',
  kind: 'system',
  matches: ['https://jobs.jobvite.com/*', 'https://careers.jobvite.com/*'],
  posting: [/jobvite\.com\/(?:careers\/)?[^/?#]+\/job\/([A-Za-z0-9_-]+)/],
  list: [/jobvite\.com\/(?:careers\/)?[^/?#]+\/?(?:(?:search|jobs)\b|[?#]|$)/],
  title: ['h2.jv-header', '.jv-header'],
  company: [],
  location: [],
  description: ['.jv-job-detail-description'],
  read: (document) => ({
    company: document.querySelector('.jv-logo img')?.getAttribute('alt') ?? '',
    location: tidy(document.querySelector('.jv-job-detail-meta')?.lastChild?.textContent ?? ''),
  }),
};
