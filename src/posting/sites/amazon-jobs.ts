import type { Site } from './site.ts';

/**
 * Server-rendered. The sections with their headings and the title are from code that is at work (2026); the place
 * and the page's title are of general knowledge.
 */
export const amazonJobs: Site = {
  id: 'amazon',
  portal: 'Amazon Jobs',
  kind: 'employer',
  matches: ['https://www.amazon.jobs/*', 'https://amazon.jobs/*'],
  posting: [/amazon\.jobs\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?jobs\/(\w+)/i],
  list: [/amazon\.jobs\/[a-z]{2}(?:-[a-z]{2,4})?\/(?:search|job_categories|teams|locations)\b/i],
  pageTitle: /^(?<title>.+) - Job ID: \w+ \| Amazon\.jobs$/,
  title: ['h1.title', '#job-detail h1'],
  company: [],
  location: ['.location-icon li', '.location-icon'],
  description: ['#job-detail-body .section', '#job-detail-body'],
  read: () => ({ company: 'Amazon' }),
};
