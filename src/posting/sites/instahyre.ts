import type { Site } from './site.ts';

/**
 * The JSON-LD was checked by others on live pages (2026). It sometimes names Instahyre as the employer, so other
 * places go first. Selectors and page title are guesses. The feed of a signed-in candidate gives postings no
 * address, so it is not read.
 */
export const instahyre: Site = {
  id: 'instahyre',
  portal: 'Instahyre',
  matches: ['https://www.instahyre.com/*'],
  posting: [/instahyre\.com\/job-(\d+)/],
  list: [/instahyre\.com\/(?:search-jobs|candidate|[a-z0-9-]+-jobs\b)/],
  structured: 'first',
  pageTitle: /^(?<title>.+?) at (?<company>.+?)(?: in .+| [-|] Instahyre.*)?$/,
  title: ['h1'],
  company: ['.employer-name, .company-name, [class*="company-name"]'],
  location: ['.job-location, .job-locations'],
  description: ['.job-description, [class*="job-description"]'],
  sections: /^(?:job description|about the job)$/i,
};
