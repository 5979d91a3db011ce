import type { Site } from './site.ts';

/**
 * Next.js; class names end in a hash. Beside a list the posting is a pane. Cards have the same `data-test`
 * names, so the pane's own box comes first. Others saw the pane and its classes in a signed-in browser; the rest
 * comes from working code (2024–26), none from a saved page.
 */
export const glassdoor: Site = {
  id: 'glassdoor',
  portal: 'Glassdoor',
  matches: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.com.au/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.at/*',
    'https://*.glassdoor.ch/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.nl/*',
    'https://*.glassdoor.es/*',
    'https://*.glassdoor.it/*',
    'https://*.glassdoor.sg/*',
  ],
  posting: [
    /glassdoor\.[a-z.]+\/[^#]*[?&](?:jl|jobListingId)=(\d+)/,
    /glassdoor\.[a-z.]+\/job-listing\/([^/?#]+)\.htm/,
  ],
  list: [/glassdoor\.[a-z.]+\/Job\//],
  title: [
    '[class*="JobDetails_jobDetailsHeader"] h1',
    'h1[id^="jd-job-title"]',
    '[data-test="job-title"]:not(a), [class*="JobDetails_jobTitle"]',
  ],
  company: [
    '[class*="JobDetails_jobDetailsHeader"] [class*="EmployerProfile_employerNameHeading"]',
    '[class*="JobDetails_jobDetailsHeader"] [class*="EmployerProfile_employerName"]',
    '[class*="EmployerProfile_employerNameHeading"]',
    '[data-test="employer-name"], [data-test="employerName"]',
  ],
  location: [
    '[class*="JobDetails_jobDetailsHeader"] [data-test="location"]',
    '[data-test="location"], [class*="JobDetails_location"]',
  ],
  description: [
    '[class*="JobDetails_jobDescription"]',
    '#JobDescriptionContainer, .jobDescriptionContent, [data-test="jobDescriptionContent"]',
  ],
};
