import type { Site } from './site.ts';

/** Server-rendered; only its addresses are certain. The list opens postings inline and is not read. */
export const remotive: Site = {
  id: 'remotive',
  portal: 'Remotive',
  matches: ['https://remotive.com/*'],
  posting: [/remotive\.com\/(?:[a-z]{2}\/)?remote-jobs\/[^/?#]+\/[^/?#]*-(\d+)(?=[/?#]|$)/],
  list: [/remotive\.com\/(?:[a-z]{2}\/)?(?:remote-jobs|$)/],
  structured: 'first',
  pageTitle: /^(?:\[Hiring\] )?(?<title>.+?) @ ?(?<company>[^|]+?)(?: \| Remotive)?$/,
  title: ['[itemprop="title"]', 'h1'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]'],
  location: ['[itemprop="jobLocation"]', '[class*="job-location"]'],
  description: ['[itemprop="description"]', '.job-description', '[class*="job-description"]'],
};
