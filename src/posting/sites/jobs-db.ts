import { seek } from './seek.ts';
import type { Site } from './site.ts';

export const jobsDb: Site = {
  ...seek,
  id: 'jobsdb',
  portal: 'Jobsdb',
  matches: ['https://*.jobsdb.com/*'],
};
