import type { Site } from './site.ts';

/**
 * Two generations: older pages with `jd-` classes and JSON-LD (used by several scrapers, to 2025), and an app
 * with only its address known. The app is read from JSON-LD if any, else under its headings.
 */
export const timesJobs: Site = {
  id: 'timesjobs',
  portal: 'TimesJobs',
  matches: ['https://www.timesjobs.com/*', 'https://m.timesjobs.com/*'],
  posting: [
    /timesjobs\.com\/job-?details?\/[^?#]*?-jobid-([\w+%-]+)/,
    /timesjobs\.com\/job-?details?\/?\?[^#]*\bjobId=([\w+%-]+)/i,
    /timesjobs\.com\/job-?details?\/([^/?#&]+)/,
  ],
  list: [/timesjobs\.com\/(?:candidate\/)?job-search\b/, /timesjobs\.com\/jobskill\b/],
  title: ['h1.jd-job-title', 'h1'],
  company: ['.jd-header h2', 'h2.jd-comp-name'],
  location: ['.jd-header .top-jd-dtl li:nth-child(3)'],
  description: ['.jd-desc, .job-description-main'],
  sections: /^job description$/i,
};
