import type { Site } from './site.ts';

/**
 * Its JSON-LD is whole: the profile that is looked for stands in `qualifications`. Two other readers go by it
 * alone (2026); the section with a data attribute is of older ones. The test id in the h1 is a guess.
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
