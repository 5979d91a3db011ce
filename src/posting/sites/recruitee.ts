import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/** Its JSON-LD was verified on three career sites (September 2026); class names come from other readers. */
export const recruitee: Site = {
  id: 'recruitee',
  portal: 'Recruitee',
  kind: 'system',
  matches: ['https://*.recruitee.com/*'],
  posting: [/\/\/([^./]+)\.recruitee\.com\/(?:[a-z]{2}\/)?o\/([^/?#]+)/],
  list: [/recruitee\.com\/(?:[a-z]{2}\/?)?(?:[?#]|$)/],
  structured: 'first',
  title: ['.job-details__title', 'h1.offer-title', 'h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: ['.job-details__location', '.offer-location'],
  description: ['.job-details__description', '.offer-description'],
  read: (_, url) => ({ company: employerInHost(url) }),
};
