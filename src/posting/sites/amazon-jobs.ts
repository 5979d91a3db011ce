import type { Site } from './site.ts';

/** Server-rendered. Section headings and title come from working code (2026); the rest is general knowledge. */
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
