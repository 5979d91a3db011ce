import type { Site } from './site.ts';

/** Server-rendered. The text is a row of sections: description, lists with a heading each, closing. */
export const lever: Site = {
  id: 'lever',
  portal: 'Lever',
  kind: 'system',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  posting: [/lever\.co\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})/],
  list: [/lever\.co\/[^/?#]+\/?(?:[?#]|$)/],
  pageTitle: /^(?<company>.+?) - (?<title>.+)$/,
  title: ['.posting-headline h2'],
  company: [],
  location: ['.posting-categories .location'],
  description: [
    '.posting-page .section.page-centered:not(.posting-header, .last-section-apply)',
    '[data-qa="job-description"], [data-qa="posting-requirements"], [data-qa="closing-description"]',
  ],
};
