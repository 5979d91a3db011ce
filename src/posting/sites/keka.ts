import type { Site } from './site.ts';

/**
 * Angular. Title and description come from one other reader, the addresses from ten. The employer's name in the
 * address sometimes differs from the page's, so a guessed selector reads it from the page.
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
