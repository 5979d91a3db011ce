import { seek } from './seek.ts';
import type { Site } from './site.ts';

export const jobStreet: Site = {
  ...seek,
  id: 'jobstreet',
  portal: 'JobStreet',
  matches: ['https://*.jobstreet.com/*'],
};
