import type { Site } from './site.ts';

/**
 * Server-rendered. Five other readers share the description's selector; the h1 may hold the pay after the title.
 */
export const djinni: Site = {
  id: 'djinni',
  portal: 'Djinni',
  matches: ['https://djinni.co/*'],
  posting: [/djinni\.co\/jobs\/(\d+)/],
  list: [/djinni\.co\/jobs\b/],
  title: ['h1:not(:has(.public-salary-item))', 'h1 > span:first-child', 'h1'],
  company: ['a[href*="/jobs/company-"]', '.job-details--title'],
  location: ['.location-text'],
  description: ['.job-post__description', '.job-post-description'],
};
