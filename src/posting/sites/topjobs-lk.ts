import type { Site } from './site.ts';

/**
 * The addresses are those of ten other readers. Many ads are one picture, which those readers have a machine
 * read; there is no text then, and that is what is said. The ids are guesses, of ads that are text.
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
