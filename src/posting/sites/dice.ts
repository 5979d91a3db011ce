import type { Site } from './site.ts';

/**
 * Three generations: `data-cy` names (to 2024), a header card with the text in a CSS module (2025–26), and names
 * with `job-detail`. All come from working code; some of it uses the JSON-LD. No page was saved.
 */
export const dice: Site = {
  id: 'dice',
  portal: 'Dice',
  matches: ['https://www.dice.com/*'],
  posting: [/dice\.com\/job-detail\/(?:[^?#]*\/)?([0-9a-f]{8}-[0-9a-f-]{27})/],
  list: [/dice\.com\/(?:jobs|job-search|platform\/jobs)\b/],
  pageTitle: /^(?<title>.+?) - (?<company>[^|]+?) - (?<location>[^|-]+?) \| Dice\.com$/,
  title: [
    '[data-testid="job-detail-header-card"] h1',
    'h1[data-cy="jobTitle"], h1[data-testid="job-detail-title"]',
  ],
  company: [
    '[data-testid="job-detail-header-card"] [data-wa-click="djv-job-company-profile-click"]',
    '[data-testid="job-detail-header-card"] a[href*="/company-profile"]',
    '[data-cy="companyNameLink"], [data-cy="companyNameNoLink"]',
  ],
  location: ['[data-testid="job-detail-location"]', '[data-cy="location"]', '[data-cy="locationDetails"]'],
  description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', 'div[class*="jobDescription"]'],
};
