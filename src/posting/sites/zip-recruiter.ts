import type { Site } from './site.ts';

/**
 * A page of its own has `job_title` and `job_description` (from working code, 2024–26). A list has a pane,
 * `right-pane`, in which `lk` names the posting (seen by others in a signed-in browser). The two numbers (`jid`,
 * `lk`) differ, so a posting read at both counts twice.
 */
export const zipRecruiter: Site = {
  id: 'ziprecruiter',
  portal: 'ZipRecruiter',
  matches: [
    'https://www.ziprecruiter.com/*',
    'https://www.ziprecruiter.in/*',
    'https://www.ziprecruiter.co.uk/*',
  ],
  posting: [
    /ziprecruiter\.[a-z.]+\/c\/[^?#]+\?[^#]*\bjid=([\w-]+)/,
    /ziprecruiter\.[a-z.]+\/(?:jobs-search|candidate\/search)\b[^#]*[?&]lk=([\w-]+)/,
    /ziprecruiter\.[a-z.]+\/c\/([^/?#]+)\/Job\/([^?#]+)/,
    /ziprecruiter\.[a-z.]+\/jobs\/(?!search\b)([^/?#]+(?:\/[^/?#]+)?)/,
  ],
  list: [/ziprecruiter\.[a-z.]+\/(?:jobs-search|candidate\/search|Jobs\/)/],
  title: ['[data-testid="right-pane"] h1, [data-testid="right-pane"] h2', 'h1.job_title', 'h1'],
  company: [
    '[data-testid="right-pane"] a[href*="/co/"], [data-testid="right-pane"] a[href*="/c/"]',
    '.hiring_company_text, .hiring_company a, [class*="hiring_company"]',
  ],
  location: ['.hiring_location, [class*="location_text"]'],
  description: ['.job_description, .jobDescriptionSection'],
  sections: /^(?:job )?description$/i,
};
