import type { Site } from './site.ts';

/**
 * Next.js, with JSON-LD used by working code (2026). No selector is certain: these come from two scrapers;
 * missing text is read under the heading.
 */
export const shine: Site = {
  id: 'shine',
  portal: 'Shine',
  matches: ['https://www.shine.com/*'],
  posting: [/shine\.com\/jobs?\/[^/?#]+\/[^/?#]+\/(?:[^/?#]+\/)?(\d+)(?=[/?#]|$)/],
  list: [/shine\.com\/job-search\b/],
  structured: 'first',
  pageTitle: /^(?<title>.+?) Job in (?<company>.+?) at (?<location>.+?)(?: [-–|] Shine.*)?$/i,
  title: ['h1'],
  company: ['[class*="compName"]'],
  location: [],
  description: ['[class*="job-description"], [class*="jd_content"]'],
  sections: /^job (?:description|details)$/i,
};
