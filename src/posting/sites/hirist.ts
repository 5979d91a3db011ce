import type { Site } from './site.ts';

/**
 * Next.js with class names of MUI, which are made anew with each release. Titles are "Employer - Role - Skill". Its
 * addresses are known; the page is not, so it is read from JSON-LD if it has any, else under its headings: a guess.
 */
export const hirist: Site = {
  id: 'hirist',
  portal: 'Hirist',
  matches: ['https://www.hirist.tech/*', 'https://hirist.tech/*', 'https://www.hirist.com/*'],
  posting: [/hirist\.(?:tech|com)\/j\/(?:[^/?#]*-)?(\d{5,})(?:\.html)?(?=[/?#]|$)/],
  list: [/hirist\.(?:tech|com)\/(?:k|c|job-search|search|jobfeed)\b/],
  structured: 'first',
  title: ['h1'],
  company: ['[class*="company-name"]'],
  location: ['[class*="job-location"]'],
  description: ['.job-description, .job-detail-description'],
  sections: /^(?:job|role) description$/i,
};
