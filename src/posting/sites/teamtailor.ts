import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Server-rendered, in the employer's own design. Its JSON-LD (checked live, September 2026) is escaped twice and
 * has raw line breaks within a string. Of the page itself only the h1 is known.
 */
export const teamtailor: Site = {
  id: 'teamtailor',
  portal: 'Teamtailor',
  kind: 'system',
  matches: ['https://*.teamtailor.com/*'],
  posting: [/teamtailor\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/(\d+)/],
  list: [/teamtailor\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:jobs\/?)?(?:[?#]|$)/],
  structured: 'first',
  title: ['h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: [],
  description: ['.prose'],
  read: (_, url) => ({ company: employerInHost(url) }),
};
