import { textAt } from '../dom/select.ts';
import type { Site } from './site.ts';

/** One site for the country, and one a city with the same numbers. Five other readers share the selector. */
export const builtIn: Site = {
  id: 'builtin',
  portal: 'Built In',
  matches: [
    'https://*.builtin.com/*',
    'https://*.builtinaustin.com/*',
    'https://*.builtinboston.com/*',
    'https://*.builtinchicago.org/*',
    'https://*.builtincolorado.com/*',
    'https://*.builtinla.com/*',
    'https://*.builtinnyc.com/*',
    'https://*.builtinsf.com/*',
    'https://*.builtinseattle.com/*',
  ],
  posting: [/builtin[a-z]*\.(?:com|org)\/job\/(?:[^/?#]+\/)*(\d+)(?=[/?#]|$)/],
  list: [/builtin[a-z]*\.(?:com|org)\/(?:jobs|companies|company)\b/],
  pageTitle: /^(?<title>.+) - (?<company>[^|-]+) \| Built In/,
  title: ['h1'],
  company: [],
  location: [],
  description: ['[id^="job-post-body-"]', '.html-parsed-content'],
  read: (document) => ({ company: textAt(document, ['main a[href*="/company/"]', 'a[href*="/company/"]']) }),
};
