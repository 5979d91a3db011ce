import type { Site } from './site.ts';

/**
 * Server-rendered React. What an offer asks for stands in an article of its own, above the description; the JSON-LD, by
 * which two other readers go, has the description alone. The selectors are of four more, one of which
 * looked the page over again with each release.
 */
export const infoJobs: Site = {
  id: 'infojobs',
  portal: 'InfoJobs',
  access: 'optional',
  matches: ['https://www.infojobs.net/*'],
  posting: [/infojobs\.net\/[^?#]*\bof-i([0-9a-f]+)/],
  list: [/infojobs\.net\/(?:jobsearch|ofertas-trabajo)\b/],
  title: ['h1.ij-Heading-title1', 'h1'],
  company: ['.ij-OfferDetailHeader-companyLogo-companyName a', 'a.ij-Heading-headline2'],
  location: ['.ij-OfferDetailHeader-detailsList-item:first-child p'],
  description: [':not(li) > article:has(> h3)'],
};
