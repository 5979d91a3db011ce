import type { Site } from './site.ts';

/** Server-rendered (Laravel). Only its addresses are certain, so structured data goes first, then microdata. */
export const arbeitnow: Site = {
  id: 'arbeitnow',
  portal: 'Arbeitnow',
  matches: ['https://www.arbeitnow.com/*'],
  posting: [
    /arbeitnow\.com\/(?:[a-z]{2}\/)?jobs\/companies\/[^/?#]+\/([^/?#]+)/,
    /arbeitnow\.com\/(?:[a-z]{2}\/)?view\/([^/?#]+)/,
  ],
  list: [/arbeitnow\.com\/(?:[a-z]{2}\/?)?(?:jobs\b|[?#]|$)/],
  structured: 'first',
  title: ['[itemprop="title"]', 'h1'],
  company: ['[itemprop="hiringOrganization"]', 'a[href*="/jobs/companies/"]'],
  location: ['[itemprop="jobLocation"]'],
  description: ['[itemprop="description"]', '.job-description'],
};
