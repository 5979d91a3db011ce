import type { Site } from './site.ts';

/**
 * Next.js with MUI class names, which change at each release. Titles are "Employer - Role - Skill". Only
 * addresses are known, so reading by JSON-LD, else under headings, is a guess.
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
