import type { Site } from './site.ts';

/**
 * Formerly AngelList Talent. A posting has three addresses and layouts: its own page, a pane over the list
 * (`job_listing_slug`, `#job-description`), and a page within its employer's when signed in (`JobDetail`). Its
 * JSON-LD may describe the previous page. Names come from working code (2026), not from a saved page.
 */
export const wellfound: Site = {
  id: 'wellfound',
  portal: 'Wellfound',
  matches: ['https://wellfound.com/*', 'https://www.wellfound.com/*'],
  posting: [
    /wellfound\.com\/(?:company\/[^/?#]+\/)?jobs\/(\d+)/,
    /wellfound\.com\/jobs\/?\?[^#]*\bjob_listing_slug=(\d+)/,
  ],
  list: [/wellfound\.com\/(?:jobs\/?(?:[?#]|$)|role\/|location\/)/],
  pageTitle: /^(?<title>.+?) at (?<company>[^•|]+?)(?: • (?<location>[^•|]+?))?(?: \| Wellfound.*)?$/,
  title: [
    '[data-test="JobListing"] h1, [data-testid="JobListing"] h1',
    '[data-test="JobDetail"] h1',
    '[data-test="JobTitle"]',
    '[role="dialog"] h1',
    'body:not(:has([data-test="StartupResult"])) h1',
  ],
  company: [
    '[data-test="JobListing"] a[href*="/company/"] span, [data-testid="JobListing"] a[href*="/company/"] span',
    '[role="dialog"] [data-testid="startup-header"] h2, [role="dialog"] [data-testid="startup-header"] h3',
    'body:not(:has([data-test="StartupResult"])) a[href*="/company/"] h2',
  ],
  location: ['h1 + ul a[href*="/location/"]', '[data-test="JobLocation"]'],
  description: [
    '#job-description',
    '[data-test="JobDetail"] [class*="styles_description__"]',
    '[data-test="JobDescription"]',
    '[data-test="JobDetail"]',
  ],
};
