import type { Site } from './site.ts';

/**
 * Next.js; the class names end in a hash. Beside a list the posting is a pane, and the cards of the list have
 * the same `data-test` names as it, so its own box comes first. The boxes of the pane and its classes were seen by
 * others in a signed-in browser; the rest is from code that is at work (2024–26), none of it from a saved page.
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
