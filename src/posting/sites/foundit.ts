import type { Site } from './site.ts';

/**
 * Formerly Monster India. The JSON-LD was checked by others on live pages (2026). No selector is known, so
 * missing text is read under the heading. Hosts other than `.in` are general knowledge.
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
