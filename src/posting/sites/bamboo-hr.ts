import { employerInHost } from '../identity/employer-in-host.ts';
import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/**
 * Rendered by script, including JSON-LD; the page's title stays "BambooHR". Title, company and place come from a
 * real page (October 2026). The meta elements do not change with the posting, so structured data goes first.
 */
export const bambooHr: Site = {
  id: 'bamboohr',
  portal: 'BambooHR',
  kind: 'system',
  matches: ['https://*.bamboohr.com/*'],
  posting: [
    /\/\/([^./]+)\.bamboohr\.com\/careers\/(\d+)/,
    /\/\/([^./]+)\.bamboohr\.com\/jobs\/view\.php\?[^#]*\bid=(\d+)/,
  ],
  list: [/bamboohr\.com\/(?:careers|jobs)\b/],
  structured: 'first',
  title: ['meta[property="og:title"] @content', '[data-fabric-component="Headline"]', 'h3'],
  company: ['meta[property="og:site_name"] @content'],
  location: [],
  description: ['.BambooRichText'],
  read: (document, url) => ({
    location: labelled(document, /^location$/i),
    company: employerInHost(url),
  }),
};
