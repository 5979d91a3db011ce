import type { Site } from './site.ts';

/** `job-boards.*` is the current template, `boards.*` the previous one; neither has structured data. */
export const greenhouse: Site = {
  id: 'greenhouse',
  portal: 'Greenhouse',
  kind: 'system',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  posting: [/greenhouse\.io\/[^/]+\/jobs\/(\d+)/, /greenhouse\.io\/embed\/job_app\?[^#]*\btoken=(\d+)/],
  elsewhere: /[?&]gh_jid=(\d+)/,
  list: [/greenhouse\.io\/[^/?#]+\/?(?:[?#]|$)/],
  pageTitle: /^Job Application for (?<title>.+) at (?<company>.+?)(?: - .*)?$/,
  title: ['.job__title h1', 'h1.app-title'],
  company: ['.company-name'],
  location: ['.job__location', '#header .location', '.location', 'meta[property="og:description"] @content'],
  description: ['.job__description', '#content', '.job-post-content'],
  leaveOut: '#header, .job__header, .application--container, #application',
};
