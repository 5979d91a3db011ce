import type { Site } from './site.ts';

/**
 * Next.js with hashes for class names. Several other readers take all from its JSON-LD; the list of
 * technologies with levels is only in the page, where nothing but hashes marks it, and is not read.
 */
export const justJoinIt: Site = {
  id: 'justjoinit',
  portal: 'Just Join IT',
  matches: ['https://justjoin.it/*'],
  posting: [/justjoin\.it\/(?:job-offer|offers)\/([^/?#]+)/],
  list: [/justjoin\.it\/(?:job-offers\b|$|[?#])/],
  structured: 'first',
  title: ['h1'],
  company: [],
  location: [],
  description: [],
};
