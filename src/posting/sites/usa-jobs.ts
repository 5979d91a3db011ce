import type { Site } from './site.ts';

/**
 * Server-rendered. Six other readers share some selectors of title and agency, and the id of the duties. The ids
 * of other sections follow its pattern, and one was seen. An agency is the employer.
 */
export const usaJobs: Site = {
  id: 'usajobs',
  portal: 'USAJOBS',
  access: 'optional',
  matches: ['https://www.usajobs.gov/*'],
  posting: [/usajobs\.gov\/(?:job|GetJob\/ViewDetails)\/(\d+)/i],
  list: [/usajobs\.gov\/search\b/i],
  title: ['#job-title', '.usajobs-joa-banner__title', 'h1'],
  company: ['#agency-name', '.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
  location: ['.usajobs-joa-locations__city', '.usajobs-joa-locations'],
  description: ['#summary, #duties, #requirements, #qualifications, #education'],
};
