import type { Site } from './site.ts';

/**
 * Monster India of old. The JSON-LD was checked by others on live pages (2026); no selector of the page is known,
 * so what it does not say is read under the heading. The hosts other than `.in` are of general knowledge.
 */
export const foundit: Site = {
  id: 'foundit',
  portal: 'Foundit',
  matches: [
    'https://www.foundit.in/*',
    'https://www.foundit.sg/*',
    'https://www.foundit.my/*',
    'https://www.foundit.hk/*',
    'https://www.foundit.id/*',
  ],
  posting: [/foundit\.[a-z]+\/job\/(?:seeker\/)?(?:[^/?#]*-)?(\d+)(?=[/?#]|$)/],
  list: [/foundit\.[a-z]+\/(?:srp|search)\b/],
  structured: 'first',
  title: ['h1'],
  company: [],
  location: [],
  description: [],
  sections: /^job description$/i,
};
