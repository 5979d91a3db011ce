import type { Site } from './site.ts';

/** Hashed class names; test ids and page title were verified live (July 2026). */
export const xing: Site = {
  id: 'xing',
  portal: 'XING',
  matches: ['https://www.xing.com/*'],
  posting: [/xing\.com\/jobs\/[^/?#]*-(\d{6,})(?=[/?#]|$)/],
  list: [/xing\.com\/jobs\b/],
  pageTitle: /^(?<title>.+) in (?<location>.+) \| XING Jobs$/,
  title: ['[data-testid="job-details-title"] h1', '[data-testid="job-details-title"]'],
  company: ['[data-testid="job-details-company-info-name"]'],
  location: [],
  description: ['[data-testid="expandable-content"]'],
};
