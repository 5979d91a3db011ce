import type { Site } from './site.ts';

/** Next.js. The addresses are those of ten other readers; that it has JSON-LD is a guess, like the h1. */
export const join: Site = {
  id: 'join',
  portal: 'JOIN',
  kind: 'system',
  access: 'optional',
  matches: ['https://join.com/*'],
  posting: [/\/\/join\.com\/companies\/[^/?#]+\/(\d+)/],
  list: [/\/\/join\.com\/companies\/[^/?#]+\/?(?:[?#]|$)/],
  structured: 'first',
  title: ['h1'],
  company: ['a[href^="/companies/"]'],
  location: [],
  description: ['[data-testid="job-description"]', 'article'],
};
