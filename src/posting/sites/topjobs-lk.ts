import type { Site } from './site.ts';

/**
 * Ten other readers share the addresses. Many ads are one picture, so they have no text. The ids, for ads that
 * are text, are guesses.
 */
export const topjobsLk: Site = {
  id: 'topjobslk',
  portal: 'topjobs',
  access: 'optional',
  matches: ['https://*.topjobs.lk/*'],
  posting: [/topjobs\.lk\/(?:applicant\/)?employer\/JobAdvertismentServlet\?[^#]*\bjc=(\d+)/],
  list: [/topjobs\.lk\/(?:index|applicant\/vacancy)/, /topjobs\.lk\/?(?:[?#]|$)/],
  title: ['#position', 'h1'],
  company: ['#employer', 'h2'],
  location: [],
  description: ['#remark', '#job_description'],
};
