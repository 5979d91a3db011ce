import type { Site } from './site.ts';

/**
 * A posting opens on its own page or in a drawer over the list, with the same markup (four other readers). The
 * client's name is not shown; selected skills are listed under the text. Their list's selector is a guess.
 */
export const upwork: Site = {
  id: 'upwork',
  portal: 'Upwork',
  access: 'optional',
  matches: ['https://www.upwork.com/*'],
  posting: [
    /upwork\.com\/(?:freelance-)?jobs\/[^?#]*~(0[0-9a-f]{15,})/,
    /upwork\.com\/nx\/[^?#]*\/details\/~(0[0-9a-f]{15,})/,
  ],
  list: [/upwork\.com\/(?:nx|freelance-jobs|search)\b/],
  // A private job shows cards of other jobs.
  only: (document) =>
    ![...document.querySelectorAll('h1, h4')].some((heading) =>
      /\b(?:is|a) private\b/.test(heading.innerHTML),
    ),
  title: ['.job-details-card h1', '.job-details-content h4', '[data-test="job-title"]'],
  company: [],
  location: ['.job-details-card header p'],
  description: ['[data-test="Description"], .skills-list', '.job-description'],
};
