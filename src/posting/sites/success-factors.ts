import type { Site } from './site.ts';

/**
 * Hosts of SAP itself. Most employers use their own host, which the generic reader reads by the same microdata
 * (verified July 2026). Its place is cut short, so the page goes first.
 */
export const successFactors: Site = {
  id: 'successfactors',
  portal: 'SuccessFactors',
  kind: 'system',
  matches: [
    'https://*.successfactors.com/*',
    'https://*.successfactors.eu/*',
    'https://*.sapsf.com/*',
    'https://*.sapsf.eu/*',
  ],
  posting: [
    /(?:successfactors|sapsf)\.(?:com|eu)\/[^?#]*career[^?#]*\?(?=[^#]*\bcompany=([^&#]+))[^#]*\bcareer_job_req_id=(\d+)/i,
    /\/\/([^./]+)\.(?:successfactors|sapsf)\.(?:com|eu)\/(?:[\w-]+\/)?job\/[^/?#]+\/(\d{6,})/,
  ],
  list: [/(?:successfactors|sapsf)\.(?:com|eu)\/(?:search|go)\b/],
  title: ['[data-careersite-propertyid="title"]', '#job-title', '.jobTitle'],
  company: ['meta[itemprop="hiringOrganization"] @content'],
  location: [
    '[data-careersite-propertyid="location"]',
    '[data-careersite-propertyid="city"]',
    '.jobGeoLocation',
    'meta[itemprop="addressLocality"] @content',
  ],
  description: [
    '[data-careersite-propertyid="description"]',
    'span.jobdescription',
    '[itemprop="description"]',
    '.jobDescription',
  ],
};
