import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/**
 * A page of list and details that opens postings without a page load. A direct load has the text too (verified
 * June 2026); several other readers use the other class names. The host is a code and numbers are the employer's
 * own, so the code is part of the posting's number.
 */
export const oracle: Site = {
  id: 'oracle',
  portal: 'Oracle Recruiting',
  kind: 'system',
  matches: ['https://*.oraclecloud.com/hcmUI/*'],
  posting: [
    /\/\/([^./]+)\.[^/]*oraclecloud\.com\/hcmUI\/CandidateExperience\/[\w-]+\/sites\/[^/]+\/(?:(?:requisitions|jobs)\/)?(?:job|preview)\/(\d+)/,
  ],
  list: [
    /oraclecloud\.com\/hcmUI\/CandidateExperience\/[\w-]+\/sites\/[^/]+(?:\/(?:requisitions|jobs))?\/?(?:[?#]|$)/,
  ],
  title: ['.job-details__title'],
  company: ['meta[property="og:site_name"] @content'],
  location: ['.job-meta__locations', '.job-details__subtitle', 'posting-locations'],
  description: [
    '.job-details__section:has(> .job-details__description-content)',
    '.job-details__description-content',
  ],
  read: (document) => ({ location: labelled(document, /^(?:primary )?locations?$/i) }),
};
