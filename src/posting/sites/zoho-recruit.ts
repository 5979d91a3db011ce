import { employerInHost } from '../identity/employer-in-host.ts';
import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/**
 * Rendered by its own widget. Two of seven other readers found the description's place on the page; other
 * selectors belong to older layouts. The place beside "City" comes from one of them.
 */
export const zohoRecruit: Site = {
  id: 'zohorecruit',
  portal: 'Zoho Recruit',
  kind: 'system',
  access: 'optional',
  matches: [
    'https://*.zohorecruit.com/*',
    'https://*.zohorecruit.eu/*',
    'https://*.zohorecruit.in/*',
    'https://*.zohorecruit.com.au/*',
  ],
  posting: [/\.zohorecruit\.(?:com|eu|in|com\.au)\/jobs\/[^/?#]+\/(\d+)/],
  list: [/\.zohorecruit\.[a-z.]+\/jobs\/[^/?#]+\/?(?:[?#]|$)/],
  title: ['.cw-jobheader-information h1', 'h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: [],
  description: ['#cw-rich-description', '.cw-jobdescription', '.job-dec-block_new', '#spandesc'],
  read: (document, url) => ({
    location: labelled(document, /^(?:city|location)$/i),
    company: employerInHost(url),
  }),
};
