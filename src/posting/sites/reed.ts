import type { Site } from './site.ts';

/**
 * Next.js since 2024; the microdata below belongs to older pages. Only the current list was seen. Current
 * postings are read from JSON-LD if any, from class names like the list's, or under the heading.
 */
export const reed: Site = {
  id: 'reed',
  portal: 'Reed',
  matches: ['https://www.reed.co.uk/*'],
  posting: [/reed\.co\.uk\/jobs\/(?:[^/?#]+\/)?(\d+)(?=[/?#]|$)/],
  list: [/reed\.co\.uk\/jobs\b/],
  pageTitle: /^(?<title>.+?) [-|] (?<location>[^-|]+?) [-|] (?:reed\.co\.uk|Reed)$/i,
  title: ['[itemprop="title"]', 'h1'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.employer-name a'],
  location: ['[itemprop="addressLocality"]'],
  description: ['[itemprop="description"]', '[class*="jobDescription"]'],
  sections: /^(?:(?:full )?job description|about (?:the|this) (?:role|job))$/i,
};
