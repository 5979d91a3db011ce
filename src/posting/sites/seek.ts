import type { Site } from './site.ts';

/**
 * Server-rendered, with a split view (`jobId`) whose pane shares the full page's `data-automation` names; five
 * projects use them (2023–26). JobStreet and Jobsdb have used the same pages since 2023.
 */
export const seek: Site = {
  id: 'seek',
  portal: 'SEEK',
  matches: ['https://www.seek.com.au/*', 'https://*.seek.com/*', 'https://www.seek.co.nz/*'],
  posting: [
    /\/\/[^/]+\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?job\/(\d+)/,
    /\/\/[^/]+\/[^?#]*jobs\b[^#]*[?&]jobId=(\d+)/,
  ],
  list: [/\/\/[^/]+\/[^?#]*jobs\b/],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  location: ['[data-automation="job-detail-location"]'],
  description: ['[data-automation="jobAdDetails"]'],
};
