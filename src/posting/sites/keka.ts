import type { Site } from './site.ts';

/**
 * Angular. Title and description are from one other reader, the addresses from ten. What the address calls the
 * employer is now and then another name than the page's, so the company is read from the page, by a guess, or left empty.
 */
export const keka: Site = {
  id: 'keka',
  portal: 'Keka',
  kind: 'system',
  access: 'optional',
  matches: ['https://*.keka.com/*'],
  posting: [/\/\/([^./]+)\.keka\.com\/careers\/(?:jobdetails|applyjob)\/(\d+)/],
  list: [/\.keka\.com\/careers\/?(?:[?#]|$)/],
  title: ['.kch-text-heading', 'h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: ['.kch-job-location'],
  description: ['.job-description-container', '.kch-description-color'],
};
