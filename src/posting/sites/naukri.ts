import type { Site } from './site.ts';

/**
 * Rendered by script; only the middle of the class names survives releases. Key skills are links below the
 * description without spaces between them. Selectors were checked by others on live pages (2026); no page was
 * saved.
 */
export const naukri: Site = {
  id: 'naukri',
  portal: 'Naukri',
  matches: ['https://www.naukri.com/*'],
  posting: [/naukri\.com\/job-listings-[^?#]*?(\d{6,})(?=[/?#]|$)/],
  list: [/naukri\.com\/[^?#]*-jobs(?:-|[?#]|$)/],
  title: ['h1[class*="jd-header-title"]'],
  company: ['[class*="jd-header-comp-name"] > a:first-child', '[class*="jd-header-comp-name"] a'],
  location: ['[class*="jhc__location"] a', '[class*="jhc__location"], [class*="jhc__loc__"]'],
  description: [
    '[class*="dang-inner-html"], [class*="key-skill"] a',
    '[class*="job-desc-container"]',
    '[class*="JD-section"], .job-desc, .jd-desc',
  ],
};
