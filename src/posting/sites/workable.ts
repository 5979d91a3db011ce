import type { Site } from './site.ts';

/** Rendered by script into #app, including JSON-LD. The text is three adjacent sections. */
export const workable: Site = {
  id: 'workable',
  portal: 'Workable',
  kind: 'system',
  matches: ['https://*.workable.com/*'],
  posting: [/workable\.com\/(?:[^/]+\/)?j\/([0-9A-Z]+)/, /jobs\.workable\.com\/view\/([^/?#]+)/],
  list: [/apply\.workable\.com\/[^/?#]+\/?(?:[?#]|$)/],
  pageTitle: /^(?<title>.+) - (?<company>.+)$/,
  title: ['[data-ui="job-title"]'],
  company: [],
  location: ['[data-ui="job-location"]'],
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
};
