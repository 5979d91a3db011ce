import type { Site } from './site.ts';

/** A table in which the open posting is one row and its text the next; other postings may follow. */
export const remoteOk: Site = {
  id: 'remoteok',
  portal: 'Remote OK',
  matches: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  posting: [
    /remoteok\.(?:com|io)\/remote-jobs\/(\d+)(?=[-/?#]|$)/i,
    /remoteok\.(?:com|io)\/remote-jobs\/[^/?#]*-(\d+)(?=[/?#]|$)/i,
  ],
  list: [/remoteok\.(?:com|io)\/(?:$|[?#]|remote-)/i],
  pageTitle: /^Remote (?<title>.+) at (?<company>.+)$/,
  title: ['.job-{number} .company_and_position [itemprop="title"]', '.job-{number} [itemprop="title"]'],
  company: ['.job-{number} .companyLink [itemprop="name"]', '.job-{number} [itemprop="name"]'],
  location: ['.job-{number} .company_and_position .location', '.job-{number} .location'],
  description: [
    '.expand-{number} .description > .markdown, .expand-{number} .description > .html',
    '.expand-{number} .description',
  ],
  leaveOut: '.instructions',
};
