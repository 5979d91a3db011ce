import type { Site } from './site.ts';

/** Next.js. Only its addresses are certain; structured data, if any, and simple selectors are guesses. */
export const himalayas: Site = {
  id: 'himalayas',
  portal: 'Himalayas',
  matches: ['https://himalayas.app/*'],
  posting: [/himalayas\.app\/companies\/([^/?#]+)\/jobs\/([^/?#]+)/],
  list: [/himalayas\.app\/(?:jobs\b|companies\/[^/?#]+\/jobs\/?(?:[?#]|$))/],
  structured: 'first',
  pageTitle: /^(?<title>.+) at (?<company>[^|]+?)(?: \| Himalayas)?$/,
  title: ['h1'],
  company: [],
  location: [],
  description: ['article .trix-content', 'article'],
};
