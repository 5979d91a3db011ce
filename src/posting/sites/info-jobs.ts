import type { Site } from './site.ts';

/**
 * Server-rendered React. Requirements are in a separate article above the description; the JSON-LD, which two
 * other readers use, has only the description. The selectors come from four more; one was updated with each
 * release of the page.
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
