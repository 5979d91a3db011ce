import type { Site } from './site.ts';

/**
 * The h1 is the employer's banner, and the JSON-LD's description is flattened to a line, so the page goes first.
 * Requisition numbers are the employer's own, so its subdomain is part of the posting's number.
 */
export const workday: Site = {
  id: 'workday',
  portal: 'Workday',
  kind: 'system',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  posting: [
    /\/\/([^./]+)\.[^/]*myworkdayjobs\.com\/(?:[^?#]*\/)?(?:job|details)\/[^?#]*_([\w-]+)/,
    /myworkdaysite\.com\/(?:[^?#]*\/)?recruiting\/([^/]+)\/[^/]+\/(?:job|details)\/[^?#]*_([\w-]+)/,
  ],
  list: [/myworkdayjobs\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/?#]+\/?(?:[?#]|$)/],
  title: ['[data-automation-id="jobPostingHeader"]'],
  company: [],
  location: ['[data-automation-id="locations"] dd'],
  description: ['[data-automation-id="jobPostingDescription"]'],
  read: (_, url) => ({
    company: url.pathname.match(/\/recruiting\/([^/]+)/)?.[1] ?? url.hostname.split('.')[0],
  }),
};
