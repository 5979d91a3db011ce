import type { Site } from './site.ts';

/** Next.js. Ten other readers share the addresses; the JSON-LD and the h1 are guesses. */
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
