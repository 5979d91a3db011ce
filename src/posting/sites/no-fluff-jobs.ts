import type { Site } from './site.ts';

/** Angular, server-rendered. Other readers use the section ids (2024–25); none was seen on a saved page. */
export const noFluffJobs: Site = {
  id: 'nofluffjobs',
  portal: 'No Fluff Jobs',
  matches: ['https://nofluffjobs.com/*'],
  posting: [/nofluffjobs\.com\/(?:[a-z]{2}\/)?job\/([^/?#]+)/],
  list: [/nofluffjobs\.com\/(?!(?:[a-z]{2}\/)?job\/)/],
  title: ['.posting-details-description h1', 'h1.posting-details-description', 'h1'],
  company: ['#postingCompanyUrl'],
  location: ['[data-cy="location_pin"]', '.locations-text > span'],
  description: ['#posting-requirements, #posting-nice-to-have, #posting-description, #posting-tasks'],
};
