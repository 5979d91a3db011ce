import type { Site } from './site.ts';

/** Server-rendered, with microdata. The page's first h1 is a notice for old browsers. */
export const smartRecruiters: Site = {
  id: 'smartrecruiters',
  portal: 'SmartRecruiters',
  kind: 'system',
  matches: ['https://jobs.smartrecruiters.com/*'],
  posting: [
    /smartrecruiters\.com\/[^/]+\/(\d{6,})/,
    /smartrecruiters\.com\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})/,
  ],
  list: [/smartrecruiters\.com\/[^/?#]+\/?(?:[?#]|$)/],
  title: ['h1[itemprop="title"]', '.job-title'],
  company: [
    '[itemprop="hiringOrganization"] [itemprop="name"] @content',
    '.header-logo a @title',
    '.header-logo img @alt',
  ],
  location: ['spl-job-location @formattedaddress'],
  description: ['[itemprop="description"]', '.job-sections'],
};
