import type { Site } from './site.ts';

/**
 * One pane, on a page of its own and beside the list. The "vj" layout (since September 2026) has hashed class
 * names and no h1. Cards of other jobs below it have similar headings.
 */
export const indeed: Site = {
  id: 'indeed',
  portal: 'Indeed',
  matches: ['https://*.indeed.com/*', 'https://*.indeed.co.uk/*'],
  posting: [
    // The list links to postings through a click counter.
    /indeed\.(?:com|co\.uk)\/rc\/clk\?[^#]*\bjk=([0-9a-f]+)/,
    /indeed\.(?:com|co\.uk)\/(?:m\/)?viewjob\?[^#]*\bjk=([0-9a-f]+)/,
    /indeed\.(?:com|co\.uk)\/[^#]*[?&]vjk=([0-9a-f]+)/,
  ],
  list: [/indeed\.(?:com|co\.uk)\/(?:jobs|q-)/],
  pageTitle: /^(?<title>.+?) - (?<location>[^-]+) - Indeed/,
  title: [
    '[data-testid="vj-job-title"]',
    '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title',
    '[data-testid="simpler-jobTitle"]',
  ],
  company: [
    '[data-testid="vj-company-name"]',
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    '[data-testid="inlineHeader-companyName"], [data-company-name="true"]',
  ],
  location: [
    '[data-testid="structured-job-summary"] [aria-label$="in maps"]',
    '[data-testid="company-info-metadata"] div:not([data-testid], :has(*))',
    '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]',
  ],
  description: ['.simple-job-description-html', '#jobDescriptionText', '.jobsearch-JobComponent-description'],
};
