import type { Site } from './site.ts';

/**
 * Server-rendered; `data-at` names unchanged since 2022, in four projects. The text is one box that includes a
 * style sheet; its pieces have names of their own.
 */
export const stepStone: Site = {
  id: 'stepstone',
  portal: 'StepStone',
  matches: ['https://www.stepstone.de/*', 'https://www.stepstone.at/*', 'https://www.stepstone.be/*'],
  posting: [
    /stepstone\.[a-z]+\/(?:stellenangebote|jobs?|offres|emploi|vacatures)--[^?#]*?(\d+)(?:-inline)?(?:\.html)?(?=[?#]|$)/,
  ],
  list: [/stepstone\.[a-z]+\/(?:jobs|stellenangebote|offres|emploi|vacatures)\//],
  title: ['[data-at="header-job-title"]'],
  company: ['[data-at="metadata-company-name"]'],
  location: ['[data-at="metadata-location"]'],
  description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"][data-at$="-content"]'],
  told: ['[data-at="job-ad-salary"]', '[data-at="metadata-online-date"], [data-at="metadata-work-type"]'],
  leaveOut: '[data-at="job-ad-salary"], [data-at="company-card"], [data-at="similar-jobs"]',
};
