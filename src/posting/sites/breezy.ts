import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Server-rendered. Ten other readers share the addresses; one of them finds the title in the banner. Other
 * selectors, and the JSON-LD that fills gaps, are guesses.
 */
export const breezy: Site = {
  id: 'breezy',
  portal: 'Breezy',
  kind: 'system',
  access: 'optional',
  matches: ['https://*.breezy.hr/*'],
  posting: [/\/\/[^./]+\.breezy\.hr\/p\/([0-9a-f]{12})(?![0-9a-f])/],
  list: [/\.breezy\.hr\/?(?:[?#]|$)/],
  title: ['#heroBackgroundColor h1', '.banner h1', 'h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: ['.banner .location', '.location'],
  description: ['.description'],
  read: (_, url) => ({ company: employerInHost(url) }),
};
