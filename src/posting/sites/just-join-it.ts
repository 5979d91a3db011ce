import type { Site } from './site.ts';

/**
 * Next.js with hashed class names. Several other readers use only its JSON-LD. The list of technologies with
 * levels is only on the page, marked by hashes alone, and is not read.
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
