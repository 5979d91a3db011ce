import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/** Next.js; the readable part of its class names is stable. Selectors come from others' tests. */
export const personio: Site = {
  id: 'personio',
  portal: 'Personio',
  kind: 'system',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  posting: [/\.jobs\.personio\.(?:de|com)\/job\/(\d+)/],
  list: [/\.jobs\.personio\.(?:de|com)\/?(?:[?#]|$)/],
  pageTitle: /^(?<title>.+) \| (?:Jobs at|Jobs bei) (?<company>.+)$/,
  title: ['h1.job-position-title', 'h1[class*="page_jobTitle"]', 'h1.detail-title', 'h1'],
  company: [],
  location: ['[class*="JobAttributes_jobMetaItemLocation"]'],
  description: ['[class*="page_jobDescription__"]', '.jb-description-item', '.detail-block-description'],
  read: (_, url) => ({ company: employerInHost(url) }),
};
