import { employerInHost } from '../employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Server-rendered. The addresses are those of ten other readers, one of which sees the title in the banner.
 * The other selectors, and the JSON-LD that fills in what they miss, are guesses.
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
