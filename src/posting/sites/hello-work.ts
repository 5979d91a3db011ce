import type { Site } from './site.ts';

/**
 * Complete JSON-LD, with the wanted profile in `qualifications`; two other readers use only that (2026). Older
 * ones use the section with a data attribute. The h1's test id is a guess.
 */
export const helloWork: Site = {
  id: 'hellowork',
  portal: 'HelloWork',
  access: 'optional',
  matches: ['https://www.hellowork.com/*'],
  posting: [/hellowork\.com\/[a-z]{2}-[a-z]{2}\/emplois\/(\d+)\.html/],
  list: [/hellowork\.com\/[a-z]{2}-[a-z]{2}\/emploi\b/],
  structured: 'first',
  title: ['h1 [data-cy="jobTitle"]', 'h1'],
  company: [],
  location: [],
  description: ['section[data-job-description]'],
};
