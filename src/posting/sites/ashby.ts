import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/** Postings open from the list without a page load. Only the `ashby-*` class names survive releases. */
export const ashby: Site = {
  id: 'ashby',
  portal: 'Ashby',
  kind: 'system',
  matches: ['https://jobs.ashbyhq.com/*'],
  posting: [/ashbyhq\.com\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})/],
  elsewhere: /[?&]ashby_jid=([0-9a-f-]{36})/,
  list: [/ashbyhq\.com\/[^/?#]+\/?(?:[?#]|$)/],
  pageTitle: /^(?<title>.+) @ (?<company>.+)$/,
  title: ['.ashby-job-posting-heading'],
  company: [],
  location: [],
  description: ['.ashby-job-posting-description', '.ashby-job-posting-description-container'],
  read: (document) => ({ location: labelled(document, /^locations?$/i) }),
};
